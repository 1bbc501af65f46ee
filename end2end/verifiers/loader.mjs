// What verifiers may read: the contexts that travel with the program, and the fixtures themselves.
// Anything else is refused, so that no check depends on a network.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

const contexts = new URL('../../crates/documents/data/contexts/', import.meta.url);
const known = new Map([
  ['https://www.w3.org/ns/credentials/v2', 'credentials-v2.json'],
  ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json', 'open-badges-3.0.3.json'],
]);

export const read = (directory, name) => readFileSync(join(directory, name), 'utf8');
export const readJson = (directory, name) => JSON.parse(read(directory, name));

// `changed` replaces documents by address, to see what a verifier makes of an altered one.
export function loaderOf(directory, changed = new Map()) {
  const did = readJson(directory, 'did.json');
  const list = readJson(directory, 'status-1.json');
  const documents = new Map([[did.id, did], [list.id, list], ...changed]);
  for(const method of did.verificationMethod) {
    const context = 'https://w3id.org/security/multikey/v1';
    documents.set(method.id, {'@context': context, ...method});
  }
  return async url => {
    const file = known.get(url);
    const document = file
      ? JSON.parse(readFileSync(new URL(file, contexts), 'utf8'))
      : documents.get(url);
    if(!document) {
      throw new Error(`nothing may be read from ${url}`);
    }
    return {contextUrl: null, documentUrl: url, document: structuredClone(document)};
  };
}
