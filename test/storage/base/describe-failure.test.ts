import { expect, it } from 'vitest';
import { describeFailure, type FailureCode } from '../../../src/storage/base/describe-failure';

const cases: [FailureCode, string, unknown][] = [
  ['full', 'a quota error', new DOMException('', 'QuotaExceededError')],
  [
    'full',
    'an abort with a quota error inside',
    wrap('AbortError', new DOMException('', 'QuotaExceededError')),
  ],
  ['full', 'a quota error that crossed a message', new Error('QuotaExceededError: the disk is full')],
  [
    'full',
    'a bulk write that failed for room',
    { name: 'BulkError', failures: [{ name: 'QuotaExceededError' }] },
  ],
  ['damaged', 'a broken store', new DOMException('Internal error opening backing store.', 'UnknownError')],
  [
    'damaged',
    'Firefox after a downgrade',
    new DOMException('The operation failed for reasons unrelated', 'UnknownError'),
  ],
  [
    'private',
    'a private window',
    new DOMException('A mutation operation was attempted', 'InvalidStateError'),
  ],
  [
    'private',
    'a browser without a database',
    wrap('OpenFailedError', { name: 'MissingAPIError', message: '' }),
  ],
  ['newer', 'a database of a newer version', wrap('OpenFailedError', { name: 'VersionError', message: '' })],
  ['unknown', 'a closing connection', new DOMException('The connection is closing.', 'InvalidStateError')],
  ['unknown', 'a mistake of ours', new TypeError('x is undefined')],
  ['unknown', 'nothing at all', undefined],
];

it.each(cases)('says "%s" for %s', (code, _what, error) => {
  expect(describeFailure(error)).toEqual({ code });
});

function wrap(name: string, inner: unknown) {
  return { name, message: 'wrapped', inner };
}
