// @vitest-environment node
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readFiles } from '../../src/exchange/read-files';
import { ericFiles, ericProfile } from '../practice/scenarios/eric-files';

test('x', async () => {
  const found = await readFiles(
    ericFiles(),
    { columns: {}, dateOrder: {}, includeNonMatching: false },
    () => {},
    () => false,
  );
  console.log(
    JSON.stringify(found.findings, null, 1),
    found.owner,
    found.contacts.length,
    found.touches.length,
    found.contacts.slice(0, 3),
    found.touches.slice(0, 4),
  );
});
