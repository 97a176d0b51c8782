// The real program on a free port with its data in a new folder (`data`); SAMENHIER_URL tests one that runs already.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = process.env.SAMENHIER_PROGRAM
  ?? fileURLToPath(new URL('../../target/release/samenhier', import.meta.url));

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function answers(address, child, words) {
  for (let turn = 0; turn < 600; turn += 1) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`${address}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the server did not start:\n${words.join('')}`);
}

/** Starts `samenhier COMMAND SETTINGS…`; `origin` is its address, `stop` ends it and removes its data. */
export async function serve(command = 'serve', ...settings) {
  if (process.env.SAMENHIER_URL) return { origin: process.env.SAMENHIER_URL, stop: async () => {} };
  const data = await mkdtemp(join(tmpdir(), 'samenhier-e2e-'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const links = join(data, 'links.json');
  // The demo knows its own address and writes who can be signed in as; it takes no origin.
  const more = command === 'demo' ? ['--links', links] : ['--origin', origin];
  const child = spawn(program, [command, '--addr', `127.0.0.1:${port}`, '--data', data, ...more, ...settings],
    { cwd: data });
  const words = [];
  child.stdout.on('data', (chunk) => words.push(String(chunk)));
  child.stderr.on('data', (chunk) => words.push(String(chunk)));
  const stop = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    if (child.exitCode === null && child.kill()) await ended;
    await rm(data, { recursive: true, force: true });
  };
  await answers(origin, child, words).catch(async (error) => {
    await stop();
    throw error;
  });
  return { origin, data, links, words, stop, command: commands(origin, data), sql: questions(data) };
}

/** `server.command('user', 'add', …)`: another command of the program on the same data; gives what it prints. */
function commands(origin, data) {
  return (...words) => execFileSync(program, [...words, '--data', data, '--origin', origin], {
    cwd: data, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

// Python is on every machine that builds this; the first value of the answer is enough.
const ask = `import sqlite3, sys
database = sqlite3.connect(sys.argv[1], timeout=5)
row = database.execute(sys.argv[2]).fetchone()
database.commit()
print(row[0] if row else '')`;

/** `server.sql('SELECT …')`: looks into the database where no page shows it. */
function questions(data) {
  return (query) => execFileSync('python3', ['-c', ask, join(data, 'samenhier.db'), query], { encoding: 'utf8' }).trim();
}
