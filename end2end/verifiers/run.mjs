// Verifiers of other makers check the certificates that `cargo run -p documents --example sample -- DIR`
// wrote, and must refuse altered ones: `node end2end/verifiers/run.mjs DIR`. Exit status 1 on any failure.
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {checkStatus as checkBits} from '@digitalbazaar/vc-bitstring-status-list';
import {verifyCredential} from '@digitalbazaar/vc';
import Ajv2019 from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import jsonld from 'jsonld';
import {spawnSync} from 'node:child_process';
import {createPublicKey, verify as verifySignature} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {crc32} from 'node:zlib';
import {altered} from './leaves.mjs';
import {loaderOf, read, readJson} from './loader.mjs';

const directory = process.argv[2];
if(!directory) {
  console.error('usage: node end2end/verifiers/run.mjs DIR');
  process.exit(2);
}
let failures = 0;
const check = (fine, what, error) => {
  console.log(`${fine ? 'ok  ' : 'FAIL'} ${what}`);
  if(!fine) {
    failures += 1;
    if(error) {
      console.log(error.errors ?? error);
    }
  }
};

const credential = readJson(directory, 'credential.json');
const revoked = readJson(directory, 'revoked.json');
const list = readJson(directory, 'status-1.json');
const loader = loaderOf(directory);
const suite = new DataIntegrityProof({cryptosuite});
// One day after the sample was issued.
const now = new Date('2026-05-04T09:00:00Z');

const verify = (what, options = {}) => verifyCredential({
  credential: what,
  suite,
  documentLoader: loader,
  now,
  // The status is asked for apart, as our own check does.
  checkStatus: async () => ({verified: true}),
  ...options
});

async function dataIntegrity() {
  for(const [name, document] of Object.entries({credential, revoked, list})) {
    const result = await verify(document);
    check(result.verified, `@digitalbazaar/vc accepts the proof of ${name}`, result.error);
    let count = 0;
    const accepted = [];
    for(const {path, value} of altered(document)) {
      count += 1;
      if((await verify(value)).verified) {
        accepted.push(path);
      }
    }
    check(count > 10 && accepted.length === 0,
      `@digitalbazaar/vc refuses ${name} with any one of its ${count} leaves changed`, accepted);
  }
  const added = structuredClone(credential);
  added.credentialSubject.grade = 'A';
  check(!(await verify(added)).verified, '@digitalbazaar/vc refuses a word put in');
  const late = await verify(credential, {now: new Date('2028-05-04T00:00:00Z')});
  check(!late.verified, '@digitalbazaar/vc refuses it after its last day');
}

async function status() {
  const of = async (document, documentLoader = loader) =>
    checkBits({credential: document, documentLoader, suite, verifyMatchingIssuers: false});
  const good = await of(credential);
  check(good.verified && good.results[0].status === false,
    'vc-bitstring-status-list finds the certificate not revoked', good.error);
  const bad = await of(revoked);
  check(bad.verified && bad.results[0].status === true,
    'vc-bitstring-status-list finds the other one revoked', bad.error);
  const forged = structuredClone(list);
  forged.credentialSubject.encodedList =
    'uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA';
  const changed = await of(revoked, loaderOf(directory, new Map([[list.id, forged]])));
  check(!changed.verified && changed.error,
    'vc-bitstring-status-list refuses a list that was cleared');
}

// The statements that oxjsonld and oxrdf sign are those that jsonld.js arrives at, in its safe mode,
// which refuses whatever would be dropped.
async function statements() {
  for(const name of ['credential', 'revoked', 'lasting', 'status-1']) {
    const {proof, ...document} = readJson(directory, `${name}.json`);
    const theirs = await jsonld.canonize(document, {
      algorithm: 'RDFC-1.0',
      format: 'application/n-quads',
      documentLoader: loader,
      safe: true
    });
    check(proof.length === 1 && theirs === read(directory, `${name}.nq`),
      `jsonld.js and oxjsonld agree on the ${theirs.trim().split('\n').length} statements of ${name}`);
  }
}

function schema() {
  const file = new URL('schemas/ob_v3p0_achievementcredential_schema.json', import.meta.url);
  const ajv = new Ajv2019({strict: false, allErrors: true});
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
  for(const [name, document] of Object.entries({credential, revoked})) {
    check(validate(document), `the official schema of Open Badges 3.0 accepts ${name}`,
      validate.errors);
  }
  const without = structuredClone(credential);
  delete without.credentialSubject.achievement.criteria;
  check(!validate(without), 'the official schema refuses it without criteria');
}

function jwt() {
  const key = createPublicKey({key: readJson(directory, 'did.jwk'), format: 'jwk'});
  const signed = (header, payload, signature) => verifySignature(
    null, Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url'));
  for(const [name, document] of Object.entries({credential, revoked})) {
    const [header, payload, signature] = read(directory, `${name}.jwt`).split('.');
    const decode = part => JSON.parse(Buffer.from(part, 'base64url').toString());
    const {alg, kid, typ} = decode(header);
    const {iss, jti, sub, nbf, exp, ...claims} = decode(payload);
    const {proof, ...unsigned} = document;
    check(alg === 'EdDSA' && typ === 'JWT' && kid === proof[0].verificationMethod
      && signed(header, payload, signature), `OpenSSL accepts the JWT of ${name}`);
    check(JSON.stringify(claims) === JSON.stringify(unsigned)
      && iss === unsigned.issuer.id && jti === unsigned.id
      && sub === unsigned.credentialSubject.id
      && nbf * 1000 === Date.parse(unsigned.validFrom)
      && exp * 1000 === Date.parse(unsigned.validUntil),
    `the JWT of ${name} says what the credential says`);
    const other = Buffer.from(JSON.stringify({...decode(payload), name: 'x'})).toString('base64url');
    check(!signed(header, other, signature), `OpenSSL refuses an altered JWT of ${name}`);
  }
}

// Reads the chunks of the PNG as the standard lays them out, with zlib's own check sums.
function baked() {
  const png = readFileSync(join(directory, 'credential.png'));
  const texts = [];
  let fine = png.subarray(1, 4).toString() === 'PNG';
  for(let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    fine &&= png.readUInt32BE(at + 8 + length) === crc32(body);
    if(body.subarray(0, 4).toString() === 'iTXt') {
      texts.push(body.subarray(4).toString());
    }
    at += 12 + length;
  }
  const json = read(directory, 'credential.json');
  check(fine && texts.length === 1 && texts[0] === `openbadgecredential\0\0\0\0\0${json}`,
    'the PNG carries the credential in one uncompressed iTXt chunk');
  const svg = read(directory, 'credential.svg');
  const inside = svg.split('<openbadges:credential><![CDATA[');
  check(inside.length === 2 && inside[1].split(']]></openbadges:credential>')[0] === json,
    'the SVG carries the credential in one element');
}

// A second whole implementation, in Python, where it is installed.
function python() {
  const file = new URL('openbadges.py', import.meta.url).pathname;
  const interpreter = process.env.PYTHON ?? 'python3';
  const {status: code, stdout, stderr, error} =
    spawnSync(interpreter, [file, directory], {encoding: 'utf8'});
  if(error || code === 3) {
    console.log('--   openbadgeslib is not installed for Python: not asked');
    return;
  }
  process.stdout.write(stdout);
  check(code === 0, 'openbadgeslib agrees', stderr);
}

await dataIntegrity();
await status();
await statements();
schema();
jwt();
baked();
python();
console.log(failures === 0 ? 'All verifiers agree.' : `${failures} checks failed.`);
process.exit(failures === 0 ? 0 : 1);
