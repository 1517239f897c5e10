import { expect, it } from 'vitest';
import written from '../../docs/everything.schema.json' with { type: 'json' };
import { makeEverythingSchema } from './make-everything-schema';

it('docs/everything.schema.json says what the schemas say; `npm run schema` writes it anew', async () => {
  expect(written).toEqual(await makeEverythingSchema());
});
