// `npm run conformance -- key FILE` makes a key and prints its public point, to be registered with the receiver.
// `npm run conformance -- receiver FILE URL RECEIVER-CODE RECEIVER-KEY SENDER-CODE` looks at a receiver from outside.
import { readFileSync, writeFileSync } from 'node:fs';
import { generateSm2Key, readSm2PrivateKey } from '@tongban/crypto';
import { checkReceiver, signerOf } from './conformance/run.ts';

const [what, file = '', url = '', receiver = '', receiverKey = '', sender = ''] =
  process.argv.slice(2);

if (what === 'key' && file !== '') {
  const { pkcs8, privateKey } = generateSm2Key();
  writeFileSync(file, Buffer.from(pkcs8).toString('base64'), { mode: 0o600, flag: 'wx' });
  console.log(Buffer.from(privateKey.publicKey.point).toString('hex'));
} else if (what === 'receiver' && sender !== '') {
  const signer = signerOf(readSm2PrivateKey(Buffer.from(readFileSync(file, 'utf8'), 'base64')));
  const outcomes = await checkReceiver({ url, receiver, receiverKey, sender, signer });
  for (const { zh, en, fault } of outcomes) {
    console.log(`${fault === undefined ? '✔' : '✖'} ${zh}  ${en}`);
    if (fault !== undefined) console.log(`    ${fault.replaceAll('\n', '\n    ')}`);
  }
  const wrong = outcomes.filter(({ fault }) => fault !== undefined).length;
  console.log(`${outcomes.length - wrong} / ${outcomes.length}`);
  process.exitCode = wrong === 0 ? 0 : 1;
} else {
  console.error('npm run conformance -- key FILE');
  console.error('npm run conformance -- receiver FILE URL RECEIVER-CODE RECEIVER-KEY SENDER-CODE');
  process.exitCode = 1;
}
