// `npm run conformance -- key FILE` makes a key and prints its public point, to be registered with the receiver.
// `npm run conformance -- receiver FILE URL RECEIVER-CODE RECEIVER-KEY SENDER-CODE` looks at a receiver from outside.
// `npm run conformance -- sender FILE PORT RECEIVER-CODE SENDER-CODE SENDER-KEY` listens, and looks at a sender that delivers to it.
// `npm run conformance -- legacy URL KEY` looks at a system that cannot sign; `-- file FILE` reads a file it will drop.
import { readFileSync, writeFileSync } from 'node:fs';
import { generateSm2Key, readSm2PrivateKey } from '@tongban/crypto';
import { checkDroppedFile } from './conformance/dropped-file.ts';
import { checkLegacySystem } from './conformance/legacy.ts';
import type { Outcome } from './conformance/outcome.ts';
import { checkReceiver, signerOf } from './conformance/run.ts';
import { checkSender } from './conformance/sender/check-sender.ts';

const [what, ...given] = process.argv.slice(2);
const [file = '', url = '', receiver = '', receiverKey = '', sender = ''] = given;

if (what === 'key' && file !== '') {
  const { pkcs8, privateKey } = generateSm2Key();
  writeFileSync(file, Buffer.from(pkcs8).toString('base64'), { mode: 0o600, flag: 'wx' });
  console.log(Buffer.from(privateKey.publicKey.point).toString('hex'));
} else if (what === 'receiver' && sender !== '') {
  tell(await checkReceiver({ url, receiver, receiverKey, sender, signer: signerIn(file) }));
} else if (what === 'sender' && given.length === 5) {
  const [, port = '', ours = '', theirs = '', theirKey = ''] = given;
  const parties = { signer: signerIn(file), receiver: ours, sender: theirs, senderKey: theirKey };
  tell(
    await checkSender({ port: Number(port), ...parties, withinMs: 120_000 }, (listening) => {
      console.log(`http://…:${listening}/exchange/v1`);
      return Promise.resolve();
    }),
  );
} else if (what === 'legacy' && given.length === 2) {
  tell(await checkLegacySystem({ url: file, key: url }));
} else if (what === 'file' && file !== '') {
  tell(checkDroppedFile(file, readFileSync(file)));
} else {
  console.error('npm run conformance -- key FILE');
  console.error('npm run conformance -- receiver FILE URL RECEIVER-CODE RECEIVER-KEY SENDER-CODE');
  console.error('npm run conformance -- sender FILE PORT RECEIVER-CODE SENDER-CODE SENDER-KEY');
  console.error('npm run conformance -- legacy URL KEY');
  console.error('npm run conformance -- file FILE');
  process.exitCode = 1;
}

function signerIn(keyFile: string) {
  return signerOf(readSm2PrivateKey(Buffer.from(readFileSync(keyFile, 'utf8'), 'base64')));
}

function tell(outcomes: readonly Outcome[]): void {
  for (const { zh, en, fault } of outcomes) {
    console.log(`${fault === undefined ? '✔' : '✖'} ${zh}  ${en}`);
    if (fault !== undefined) console.log(`    ${fault.replaceAll('\n', '\n    ')}`);
  }
  const wrong = outcomes.filter(({ fault }) => fault !== undefined).length;
  console.log(`${outcomes.length - wrong} / ${outcomes.length}`);
  process.exitCode = wrong === 0 ? 0 : 1;
}
