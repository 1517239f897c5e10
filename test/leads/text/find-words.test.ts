import { describe, expect, it } from 'vitest';
import { findWords } from '../../../src/leads/text/find-words';

describe('words are found', () => {
  it.each<[what: string, text: string, word: string]>([
    ['whatever their case', 'Head of PROCUREMENT', 'procurement'],
    ['without their accents', 'Directrice générale', 'Generale'],
    ['with accents the text left out', 'Directrice generale', 'générale'],
    ['as a phrase', 'Supply chain and logistics', 'supply chain'],
    ['across marks', 'Supply-Chain | Logistics', 'supply chain'],
    ['at the beginning', 'CFO', 'cfo'],
    ['between marks', 'Finance (CFO), Volna', 'CFO'],
    ['with signs of their own', 'Teaches C++ and C#', 'c++'],
    ['around an ampersand', 'Leads R & D', 'R&D'],
    ['in wide letters', 'ＣＦＯ at Volna', 'cfo'],
    ['in Cyrillic', 'Директор по ЗАКУПКАМ', 'закупкам'],
    ['in Greek, with a final sigma', 'Υπεύθυνος Προμηθειών', 'υπευθυνοσ'],
    ['in Han, inside a longer word', '采购经理', '采购'],
    ['in kana, inside a longer word', 'マーケティング部長', 'マーケ'],
    ['in Hangul, inside a longer word', '영업이사', '이사'],
    ['in Thai, inside a longer word', 'ผู้จัดการฝ่ายขาย', 'ฝ่ายขาย'],
    ['in Han beside Latin letters', 'CFO兼取締役', '取締役'],
    ['in Arabic', 'مدير المشتريات', 'المشتريات'],
  ])('%s', (_what, text, word) => {
    expect(findWords(text, [word])).toEqual([word]);
  });
});

describe('words are not found', () => {
  it.each<[what: string, text: string, word: string]>([
    ['inside a Latin word', 'A good cook', 'coo'],
    ['at the beginning of a longer one', 'Directorate', 'director'],
    ['inside a Cyrillic word', 'Поддиректор', 'директор'],
    ['inside a Greek word', 'Υποδιευθυντής', 'διευθυντής'],
    ['as a phrase with something between', 'Supply and chain', 'supply chain'],
    ['when a mark makes another sound', 'ハート', 'バート'],
    ['as nothing', 'CFO', '  '],
    ['as marks only', 'CFO & more', '&'],
    ['in nothing', '', 'cfo'],
  ])('%s', (_what, text, word) => {
    expect(findWords(text, [word])).toEqual([]);
  });
});

it('those found are answered as they were given, in their order', () => {
  expect(findWords('Wool, felt and linen', ['LINEN', 'silk', 'Wool'])).toEqual(['LINEN', 'Wool']);
  expect(findWords('Wool', [])).toEqual([]);
});
