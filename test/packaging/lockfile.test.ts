import { ANY_REGISTRY, withAddresses } from '../../packaging/lockfile.js';

interface Entry {
  readonly version?: string;
  readonly name?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

function addressed(packages: Readonly<Record<string, Entry>>): Readonly<Record<string, Entry>> {
  const lock = JSON.stringify({ lockfileVersion: 3, packages }, null, 2);
  return (JSON.parse(withAddresses(lock)) as { packages: Record<string, Entry> }).packages;
}

test.each([
  ['node_modules/react', { version: '19.3.1' }, 'react/-/react-19.3.1.tgz'],
  ['node_modules/@swc/core', { version: '1.16.22' }, '@swc/core/-/core-1.16.22.tgz'],
  ['node_modules/a/node_modules/@b/c', { version: '1.0.0-rc.1' }, '@b/c/-/c-1.0.0-rc.1.tgz'],
  // What an override puts in the place of another is asked for by its own name.
  ['node_modules/core-js', { name: 'picocolors', version: '1.1.1' }, 'picocolors/-/picocolors-1.1.1.tgz'],
  // Whatever registry an address named before.
  [
    'node_modules/x',
    { version: '2.0.0', resolved: 'https://npm.example.cn/x/-/x-2.0.0.tgz' },
    'x/-/x-2.0.0.tgz',
  ],
] as const)('%s %j lies at %s', (place, entry, address) => {
  expect(addressed({ [place]: entry })[place]).toEqual({ ...entry, resolved: `${ANY_REGISTRY}/${address}` });
});

test('the project itself and folders of this computer have no address', () => {
  const packages = { '': { version: '1.1.0' }, 'node_modules/here': { link: true } };
  expect(addressed(packages)).toEqual(packages);
});

test('what has addresses is the same to the letter, so that nothing is written for nothing', () => {
  const lock = JSON.stringify({
    packages: { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' } },
  });
  const once = withAddresses(lock);
  expect(withAddresses(once)).toBe(once);
  expect(
    Object.keys((JSON.parse(once) as { packages: Record<string, Entry> }).packages['node_modules/a']!),
  ).toEqual(['version', 'resolved', 'integrity']);
});
