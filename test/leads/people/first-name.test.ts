import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstName } from '../../../src/leads/people/first-name';

describe('a first name', () => {
  it.each([
    ['Ada Moreno', 'Ada'],
    ['Madonna', 'Madonna'],
    ['🚀 Ada Moreno 🇮🇹', 'Ada'],
    ['\u202EAda\u200B Moreno\u202C', 'Ada'],
    ['𝗔𝗱𝗮 𝗠𝗼𝗿𝗲𝗻𝗼', 'Ada'],
    ['Dr. Ada Moreno', 'Ada'],
    ['Dr.Ada Moreno', 'Ada'],
    ['Prof.Dr.Ada Moreno', 'Ada'],
    ['Prof. Dr.-Ing. Ada Moreno', 'Ada'],
    ['MBA Ada Moreno', 'Ada'],
    ['Ada Moreno, MBA', 'Ada'],
    ['Ada Moreno Ph.D.', 'Ada'],
    ['Ada Moreno (she/her)', 'Ada'],
    ['(Ms.) Ada Moreno', 'Ada'],
    ['Ada Moreno | Hiring', 'Ada'],
    ['John D.', 'John'],
    ['JOHN D.', 'John'],
    ['John A. Doe', 'John'],
    ['Jean-Luc Dupont', 'Jean-Luc'],
    ['Anne Marie Dupont', 'Anne'],
    ['María José Ñandú', 'María'],
    ['Ing Tan', 'Ing'],
    ['Ioana Țîrdea', 'Ioana'],
    ['Зоя Петрова', 'Зоя'],
    ['Д-р Зоя Петрова', 'Зоя'],
    ['Ελένη Οικονόμου', 'Ελένη'],
    ['نورة القصار', 'نورة'],
    ['عبد الله القصار', 'عبد الله'],
    ['Abdul Rahman Qassar', 'Abdul Rahman'],
    ['Abd El Rahman Qassar', 'Abd El Rahman'],
    ['נועה ברק', 'נועה'],
    ['नेहा शर्मा', 'नेहा'],
    ['री शर्मा', 'री'],
    ['สมชาย ใจดี', 'สมชาย'],
    ['ნინო ბერიძე', 'ნინო'],
    ['Mª José Ñandú', 'María'],
    ['د. نورة القصار', 'نورة'],
    ['أ.د. نورة القصار', 'نورة'],
    ['م. أحمد القصار', 'أحمد'],
    ['محمد القصار', 'محمد'],
    ['ד"ר נועה ברק', 'נועה'],
    ['डॉ. नेहा शर्मा', 'नेहा'],
    ['ดร.สมชาย ใจดี', 'สมชาย'],
  ])('of %s is %s', (display, name) => {
    expect(firstName(display)).toEqual({ name, how: 'first' });
  });
});

describe('a family name in front', () => {
  it.each([
    ['MÜLLER Anna', 'Anna'],
    ['MÜLLER-BRANDT Anna', 'Anna'],
    ['DU PONT Jean', 'Jean'],
    ['McDONALD Anna', 'Anna'],
    ['van DIJK Anna', 'Anna'],
    ['ПЕТРОВА Зоя', 'Зоя'],
    ['Anna MÜLLER', 'Anna'],
    ['Doe, Jane', 'Jane'],
    ['MÜLLER, Anna', 'Anna'],
    ['van Dijk, Anna', 'Anna'],
  ])('%s is passed over where the name shows it', (display, name) => {
    expect(firstName(display)).toEqual({ name, how: 'first' });
  });

  it.each([
    ['Nagy Boglárka', 'Nagy Boglárka'],
    ['KOVÁCS ÁGNES', 'Kovács Ágnes'],
    ['Nguyễn Văn Đức', 'Nguyễn Văn Đức'],
    ['van Dijk', 'van Dijk'],
  ])('%s is not guessed', (display, name) => {
    expect(firstName(display)).toEqual({ name, how: 'full' });
  });

  it.each([
    ['Boglárka Nagy', 'Boglárka'],
    ['Van Nguyen', 'Van'],
  ])('%s has it behind', (display, name) => {
    expect(firstName(display)).toEqual({ name, how: 'first' });
  });
});

describe('capitals', () => {
  it.each([
    ['ANNA MÜLLER', 'Anna'],
    ['anna müller', 'Anna'],
    ['anna Müller', 'Anna'],
    ['ANNA van DIJK', 'Anna'],
    ['JEAN-LUC DUPONT', 'Jean-Luc'],
    ['jean-luc dupont', 'Jean-Luc'],
    ["D'ANGELO BROWN", "D'Angelo"],
    ['d’angelo brown', 'D’Angelo'],
    ["SHA'BAN QASSAR", "Sha'ban"],
    ['DeShawn McDonald', 'DeShawn'],
    ['McKenna O’Neill', 'McKenna'],
    ['İBRAHİM YILMAZ', 'İbrahim'],
    ['ibrahim yılmaz', 'İbrahim'],
    ['IŞIL DOĞAN', 'Işıl'],
    ['ЗОЯ ПЕТРОВА', 'Зоя'],
    ['зоя петрова', 'Зоя'],
    ['ΝΙΚΟΣ ΠΑΠΠΑΣ', 'Νικος'],
    ['LI NA', 'Li'],
    ['ED BROWN', 'Ed'],
  ])('of %s become %s', (display, name) => {
    expect(firstName(display)).toEqual({ name, how: 'first' });
  });
});

describe('a nickname', () => {
  it.each([
    ['William (Bill) Brown', 'Bill'],
    ['WILLIAM (BILL) BROWN', 'Bill'],
    ['Xiaoming (Kevin) Wang', 'Kevin'],
    ['Adelaide (Ada) Moreno', 'Ada'],
    ['Elisabeth [Beth] Brown', 'Beth'],
    ['Adelaide "Ada" Moreno', 'Ada'],
    ['Adelaide „Ada“ Moreno', 'Ada'],
    ['“Ada” Moreno', 'Ada'],
    ["Conor 'Mac' O'Brien", 'Mac'],
    ['Andrew “AJ” Brown', 'AJ'],
    ['Александр (Саша) Петров', 'Саша'],
    ['王伟 (David)', 'David'],
    ['J. “Bo” Brown', 'Bo'],
  ])('in %s is what they call themselves', (display, name) => {
    expect(firstName(display)).toEqual({ name, how: 'first' });
  });

  it.each([
    ['Ada (Brandt) Moreno', 'Ada'],
    ['Ada Moreno (Hiring)', 'Ada'],
    ['Ada (née Brandt) Moreno', 'Ada'],
    ['Ada "she" Moreno', 'Ada'],
    ['Ada “PhD” Moreno', 'Ada'],
    ['Ada (A) Moreno', 'Ada'],
    ['“Coach” Ada Moreno', 'Ada'],
    ['Wei Wang (王伟)', 'Wei'],
  ])('is not what %s has in brackets or quotes', (display, name) => {
    expect(firstName(display)).toEqual({ name, how: 'first' });
  });
});

describe('the full name', () => {
  it.each([
    ['王伟', '王伟'],
    ['東雲 健太郎 🚀', '東雲 健太郎'],
    ['さとう がくと', 'さとう がくと'],
    ['サトウ ガクト', 'サトウ ガクト'],
    ['김민준', '김민준'],
    ['Dr. 김민준', '김민준'],
    ['王伟 (Hiring)', '王伟'],
    ['JR Brown', 'JR Brown'],
    ['AJ BROWN', 'AJ Brown'],
    ['LI Wei', 'LI Wei'],
    ['Md Karim Ahmed', 'Md Karim Ahmed'],
    ['Dr. Müller', 'Dr. Müller'],
    ['🎓 Frau Müller', 'Frau Müller'],
  ])('is safer for %s', (display, name) => {
    expect(firstName(display)).toEqual({ name, how: 'full' });
  });
});

describe('no name', () => {
  it.each([
    'J. Doe',
    'J Doe',
    'J.R. Doe',
    'J.-P. Doe',
    'J. Robert Doe',
    'Th. Müller',
    'Ю. Петрова',
    'J.',
    'JR',
    'A',
    '王',
    'Dr.',
    'Prof. Dr.',
    'LinkedIn Member',
    'LinkedIn-Mitglied',
    'Utente LinkedIn',
    '🚀',
    '(she/her)',
    '—',
    '',
  ])('is taken from %j', (display) => {
    expect(firstName(display)).toEqual({ name: '', how: 'none' });
  });
});

const piece = fc.constantFrom(
  ...'J J. J.R. JR Dr. Prof. MBA PhD Ada ADA ada Müller MÜLLER (Bill) “Bo” (she/her) , | 🚀 王伟 van ĐỨC नेहा Ю.'.split(
    ' ',
  ),
);

it('is never an initial, a title alone or an empty one, whatever the name', () => {
  const names = fc.oneof(
    fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(names, (display) => {
      const { name, how } = firstName(display);
      expect(name === '').toBe(how === 'none');
      expect(name).not.toMatch(/^(?:\p{L}|(?:\p{L}\.)+\p{L}?|Dr\.?|Prof\.?)$/u);
      expect(name).not.toMatch(/[\u200B\u200E\u200F\u202A-\u202E\n]/u);
    }),
  );
});
