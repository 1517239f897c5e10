import { describe, expect, it } from 'vitest';
import { companyKey, isSameCompany } from '../../../src/leads/people/company-key';
import { isAtCompany } from '../../../src/leads/people/is-at-company';
import { sampleTitle } from '../read-samples';

describe('the key of a company', () => {
  it.each([
    ['Kitebird GmbH', 'kitebird'],
    ['Kitebird GmbH & Co. KG', 'kitebird'],
    ['KITEBIRD gmbh', 'kitebird'],
    ['Kesselring, Holtmann & Co.', 'kesselring holtmann'],
    ['Halden & Rook', 'halden rook'],
    ['Halden and Rook Ltd.', 'halden rook'],
    ['Velmora S.A. de C.V.', 'velmora'],
    ['Velmora, S. A. de C. V.', 'velmora'],
    ['Velmora SA de CV', 'velmora'],
    ['Velmora S. de R.L. de C.V.', 'velmora'],
    ['Nimbrel S.p.A.', 'nimbrel'],
    ['Nimbrel SpA', 'nimbrel'],
    ['Nimbrel S.r.l.', 'nimbrel'],
    ['Quillstone sp. z o.o.', 'quillstone'],
    ['Quillstone Sp.z o.o. sp.k.', 'quillstone'],
    ['Quillstone s.r.o.', 'quillstone'],
    ['Quillstone spol. s r.o.', 'quillstone'],
    ['Quillstone d.o.o.', 'quillstone'],
    ['Corvane A/S', 'corvane'],
    ['Corvane ApS', 'corvane'],
    ['Corvane AB', 'corvane'],
    ['Corvane Oy Ab', 'corvane'],
    ['Corvane Pvt. Ltd.', 'corvane'],
    ['Corvane Private Limited', 'corvane'],
    ['Corvane Sdn. Bhd.', 'corvane'],
    ['Corvane Co.,Ltd.', 'corvane'],
    ['Corvane, Inc.', 'corvane'],
    ['Corvane A.Ş.', 'corvane'],
    ['Corvane Tic. Ltd. Şti.', 'corvane'],
    ['ООО «Ромашка»', 'ромашка'],
    ['株式会社青葉物流', '青葉物流'],
    ['青葉物流(株)', '青葉物流'],
    ['青禾科技有限公司', '青禾科技'],
    ['주식회사 한빛', '한빛'],
    ['Plan A', 'plan a'],
    ['AB Enzymes', 'ab enzymes'],
    ['AB Enzymes GmbH', 'ab enzymes'],
    ['Day Spa', 'day spa'],
    ['Sweet As', 'sweet as'],
    ['Company Y Ltd', 'company y'],
    ['AG', 'ag'],
    ['The Coffee Club', 'coffee club'],
    ['Garance & Fils', 'garance fils'],
  ])('%s → %s', (name, key) => {
    expect(companyKey(name)).toBe(key);
  });

  it.each([
    'Self-employed',
    'Self Employed',
    'Stealth',
    'Stealth Startup',
    'Stealth AI Startup',
    'Freelance',
    'Freelancer',
    'Confidential',
    '[not provided]',
    'N/A',
    'Selbstständig',
    'Indépendant',
    'Autónomo',
    'Libero professionista',
    'フリーランス',
    '',
    '-',
    '...',
  ])('none for %j', (name) => {
    expect(companyKey(name)).toBeNull();
    expect(isSameCompany(name, name)).toBe(false);
  });

  it('is the same under either way of writing umlauts', () => {
    expect(isSameCompany('Müller Söhne GmbH', 'Mueller Soehne')).toBe(true);
    expect(isSameCompany('Kitebird', null)).toBe(false);
    expect(isSameCompany('Kitebird', 'Kitebirds')).toBe(false);
  });
});

describe('a colleague', () => {
  const own = new Set(['kitebird']);

  it.each([
    'Customer Success at Kitebird',
    'Vertriebsleiterin bei Kitebird GmbH',
    'Solution Engineer @ Kitebird | Coffee first',
    'Ingénieure logiciel chez Kitebird',
    'Kitebird GmbH · Personal & Kultur',
    'Finance Business Partner, Kitebird',
    'カスタマーサポート @ Kitebird',
    'Ex-Velmora | Sales at KITEBIRD',
  ])('says so: %s', (headline) => {
    expect(isAtCompany(headline, own)).toBe(true);
  });

  it.each([
    'Helping Kitebird users sleep',
    'Ex-Kitebird | Founder of Velmora',
    'Former Head of Sales at Kitebird',
    'Kitebird Foundation fellow',
    'Head of Sales at Kitebirds',
    'Ornithologist',
  ])('is not who writes: %s', (headline) => {
    expect(isAtCompany(headline, own)).toBe(false);
  });

  it('needs a headline and a company', () => {
    expect(isAtCompany(null, own)).toBe(false);
    expect(isAtCompany('Sales at Kitebird', new Set())).toBe(false);
  });
});

describe('the company of a headline', () => {
  it.each([
    ['Account Executive at Kitebird | Calm logistics for people who hate surprises', 'Kitebird'],
    ['VP of Sales @ Halden & Rook', 'Halden & Rook'],
    ['Ornithologist', null],
    [null, null],
  ])('%s → %s', (headline, company) => {
    expect(sampleTitle(headline).company).toBe(company);
  });
});
