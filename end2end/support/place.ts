// Where the servers of the journeys listen. The ports are fixed so that workers, which read this file again, agree on them.
export const listen = process.env.AUDIRE_LISTEN ?? "127.0.0.1:8187";
/** The one with a question of every kind. */
export const listenKinds = process.env.AUDIRE_LISTEN_KINDS ?? "127.0.0.1:8188";
/** The one that a journey kills. */
export const listenFaults = process.env.AUDIRE_LISTEN_FAULTS ?? "127.0.0.1:8189";
/** The one on which a newer version is taken without script. */
export const listenNewer = process.env.AUDIRE_LISTEN_NEWER ?? "127.0.0.1:8195";
/** The one whose course a journey corrects. */
export const listenCorrected = process.env.AUDIRE_LISTEN_CORRECTED ?? "127.0.0.1:8190";
/** The one with two small scenarios. */
export const listenScenes = process.env.AUDIRE_LISTEN_SCENES ?? "127.0.0.1:8192";
/** The one with a small case to interview. */
export const listenInterviews = process.env.AUDIRE_LISTEN_INTERVIEWS ?? "127.0.0.1:8193";
/** The one that a journey kills in the middle of an interview. */
export const listenTalk = process.env.AUDIRE_LISTEN_TALK ?? "127.0.0.1:8194";
