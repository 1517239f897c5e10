import { expect, test } from 'vitest';
import { writeFirstWords } from './first-words';

test('the signs by which words are loaded are those of the words there are', async () => {
  await expect(writeFirstWords()).toMatchFileSnapshot('../../src/words/first-words.ts');
});
