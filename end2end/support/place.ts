// Where the servers of the journeys listen. The ports are fixed so that workers, which read this file again, agree on them.
import type { TestInfo } from "@playwright/test";

export const listen = process.env.AUDIRE_LISTEN ?? "127.0.0.1:8187";
/** The one with a question of every kind. */
export const listenKinds = process.env.AUDIRE_LISTEN_KINDS ?? "127.0.0.1:8188";
/** The one with two small scenarios. */
export const listenScenes = process.env.AUDIRE_LISTEN_SCENES ?? "127.0.0.1:8192";
/** The one with a small case to interview. */
export const listenInterviews = process.env.AUDIRE_LISTEN_INTERVIEWS ?? "127.0.0.1:8193";
/**
 * For a server that one journey starts, kills or corrects: each worker has a port of its own, because the same journey may be under
 * way in another, with script and without.
 */
export const listenAlone = (info: TestInfo): string => `127.0.0.1:${8200 + info.parallelIndex}`;
