import { describe, expect, it } from 'vitest';
import { cleanName, isWeakName, nameKey, nameKeys } from '../../../src/leads/people/name-key';

describe('a clean name', () => {
  it.each([
    ['Ada Moreno 🚀', 'Ada Moreno'],
    ['👩🏽‍💻 Ada Moreno', 'Ada Moreno'],
    ['🇮🇹 Ada Moreno ✅', 'Ada Moreno'],
    ['Zoë Brandt, PhD', 'Zoë Brandt'],
    ['Zoë Brandt, Ph.D., MBA', 'Zoë Brandt'],
    ['Seán Ó Briain, FCIM', 'Seán Ó Briain'],
    ['Ada Moreno PMP®', 'Ada Moreno'],
    ['Ada Moreno MBA', 'Ada Moreno'],
    ['ADA MORENO, CPA', 'ADA MORENO'],
    ['Lin Ma', 'Lin Ma'],
    ['LIN MA', 'LIN MA'],
    ['Sita Kc', 'Sita Kc'],
    ['Dr. Ada Moreno', 'Ada Moreno'],
    ['Prof. Dr.-Ing. Ada Moreno', 'Ada Moreno'],
    ['Dipl.-Ing. Ada Moreno', 'Ada Moreno'],
    ['(Ms.) Ada Moreno', 'Ada Moreno'],
    ['Ada Moreno (she/her)', 'Ada Moreno'],
    ['Ada Moreno she/her', 'Ada Moreno'],
    ['Adelaide (Ada) Moreno', 'Adelaide Moreno'],
    ['Adelaide "Ada" Moreno', 'Adelaide Moreno'],
    ['Adelaide “Ada” Moreno', 'Adelaide Moreno'],
    ["Conor 'Mac' O'Brien", "Conor O'Brien"],
    ['Ada Moreno | Hiring', 'Ada Moreno'],
    ['Ada Moreno – we are hiring', 'Ada Moreno'],
    ['Brandt, Zoë', 'Zoë Brandt'],
    ['𝗔𝗱𝗮 𝗠𝗼𝗿𝗲𝗻𝗼', 'Ada Moreno'],
    ['Ada\u00A0 Moreno\u200B', 'Ada Moreno'],
    ['Jean-Pierre Dupont', 'Jean-Pierre Dupont'],
    ['王伟', '王伟'],
    [', Madonna', 'Madonna'],
    ['🚀', ''],
    ['', ''],
  ])('%s → %s', (name, clean) => {
    expect(cleanName(name)).toBe(clean);
  });
});

describe('the key of a name', () => {
  it.each([
    ['José Ñandú', 'jose nandu'],
    ['JOSE  NANDU', 'jose nandu'],
    ['Łukasz Żak', 'lukasz zak'],
    ['Søren Ærø', 'soren aero'],
    ['Đorđe Þór', 'dorde thor'],
    ['Svenja Großkopf', 'svenja grosskopf'],
    ['Işıl İnce', 'isil ince'],
    ['Conor O’Brien', 'conor obrien'],
    ['Jean-Pierre Dupont', 'jean pierre dupont'],
    ['Nguyễn Văn Đức', 'nguyen van duc'],
    ['Зоя Петрова', 'зоя петрова'],
    ['Ελένη Οικονόμου', 'ελενη οικονομου'],
    ['東雲 健太郎', '東雲健太郎'],
    ['東雲健太郎', '東雲健太郎'],
    ['がくと さとう', 'がくとさとう'],
    ['김민준', '김민준'],
    ['نورة القصار', 'نورة القصار'],
    ['नेहा शर्मा', 'नेहा शर्मा'],
  ])('%s → %s', (name, key) => {
    expect(nameKey(name)).toBe(key.normalize('NFC'));
  });

  it('is one for a name in either normal form', () => {
    expect(nameKey('Zoë Brandt'.normalize('NFD'))).toBe(nameKey('Zoë Brandt'.normalize('NFC')));
  });

  it.each(['LinkedIn Member', 'LinkedIn-Mitglied', 'Utente LinkedIn', '', '🚀', '—'])(
    'none for %j',
    (name) => {
      expect(nameKey(name)).toBeNull();
      expect(nameKeys(name)).toEqual([]);
    },
  );

  it('has a second way of writing umlauts', () => {
    expect(nameKeys('Jürgen Müller')).toEqual(['jurgen muller', 'juergen mueller']);
    expect(nameKeys('Juergen Mueller')).toEqual(['juergen mueller']);
    expect(nameKeys('Søren Åkesson')).toEqual(['soren akesson', 'soeren aakesson']);
    expect(nameKeys('Ada Moreno')).toEqual(['ada moreno']);
  });
});

describe('a weak name', () => {
  it.each([
    'Madonna',
    'John D.',
    'J. Doe',
    'J.R. Doe',
    'John A. Doe',
    'John D',
    'Zoë, PhD',
    'LinkedIn Member',
    '王',
    '',
  ])('%j proves nothing', (name) => {
    expect(isWeakName(name)).toBe(true);
  });

  it.each(['Ada Moreno', 'Seán Ó Briain', '王伟', '김민준', 'Li Na', 'نورة القصار'])('%j does', (name) => {
    expect(isWeakName(name)).toBe(false);
  });
});
