import { describe, expect, it } from 'vitest';
import { splitName } from '../../../src/leads/people/split-name';

describe('a name in two parts', () => {
  it.each([
    ['Zoë Brandt', 'Zoë', 'Brandt'],
    ['Dr. Zoë Brandt, PhD', 'Zoë', 'Brandt'],
    ['Zoë Brandt MBA 🚀', 'Zoë', 'Brandt'],
    ['Prof. Dr. Karl-Heinz von der Aue', 'Karl-Heinz', 'von der Aue'],
    ['Brandt, Zoë', 'Zoë', 'Brandt'],
    ['Ada M. Moreno', 'Ada M.', 'Moreno'],
    ['J. R. Marsh', 'J. R.', 'Marsh'],
    ['José García López', 'José', 'García López'],
    ['Elizabeth (Liz) Marsh', 'Elizabeth', 'Marsh'],
    ['MÜLLER Anna', 'Anna', 'MÜLLER'],
    ['ANNA MÜLLER', 'ANNA', 'MÜLLER'],
    ['Abdul Rahman Khan', 'Abdul Rahman', 'Khan'],
    ['Ada Moreno | Hiring', 'Ada', 'Moreno'],
    ['Ada Moreno (she/her)', 'Ada', 'Moreno'],
  ])('%s', (display, first, last) => {
    expect(splitName(display)).toEqual({ first, last });
  });

  it.each([
    ['one word', 'Madonna', 'Madonna'],
    ['Chinese', '李娜', '李娜'],
    ['Japanese, with a blank', '山田 太郎', '山田 太郎'],
    ['Korean', '김민준', '김민준'],
    ['a family name perhaps in front', 'Nguyễn Thị Mai', 'Nguyễn Thị Mai'],
    ['a title and one word', 'Dr. Marsh', 'Marsh'],
    ['no letters', '🚀🚀', '🚀🚀'],
    ['marks that hide', '\u202EMadonna\u200B', 'Madonna'],
  ])('is never guessed: %s', (_what, display, last) => {
    expect(splitName(display)).toEqual({ first: '', last });
  });

  it('has no parts where there is no name', () => {
    expect(splitName(' ')).toEqual({ first: '', last: '' });
  });
});
