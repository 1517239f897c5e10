/** Headlines as people write them; `{c}` is a company. Any language may stand beside any name, as in life. */
const english = [
  'VP of Sales EMEA at {c}',
  'Head of Growth @ {c}',
  'Regional Sales Director (DACH) at {c}',
  'Sales Manager | B2B SaaS | Dad of 3',
  'Procurement Lead at {c}, ex-consultant',
  'Engineering Manager @ {c}',
  'Senior Software Engineer at {c}',
  'Account Executive, Mid-Market at {c}',
  'MBA Candidate, Class of 2027',
  'Managing Partner at {c} LLP',
  'Owner, {c} Plumbing & Heating',
  'Interim CFO | Turnarounds',
  'Fractional CMO for B2B SaaS',
  'General Manager, {c} Canada',
  'Non-Executive Director | Board Advisor',
  'Sr. Mgr, Customer Success – {c}',
  'Recruiter @ {c} | We are hiring',
  'Product Owner at {c}',
  'HR Business Partner at {c}',
  'Freelance copywriter • I make dull things readable',
  'Helping teams ship less, better ✨',
  'Logistics planner at {c}',
  'Open to work',
  'Teacher. Runner. Mostly tired.',
  'Warehouse Supervisor, night shift | {c}',
  'Chief of Staff to the CEO at {c}',
  'Founder & Janitor at {c}',
  'Partner Manager, Channel at {c}',
  '--',
];

const byCulture: Record<string, string[]> = {
  de: [
    'Geschäftsführer bei {c} GmbH',
    'Vertriebsleiterin Außendienst, {c} AG',
    'Prokurist | {c} GmbH & Co. KG',
    'Werkstudent bei {c}',
  ],
  fr: [
    'Directrice commerciale chez {c}',
    'Responsable achats – {c}',
    'Fondateur de {c} | Marchés publics',
    'En reconversion professionnelle',
  ],
  it: [
    'Amministratore delegato presso {c} S.r.l.',
    'Responsabile acquisti | {c}',
    'Titolare @ {c}',
    'Consulente, formatrice, mamma',
  ],
  es: [
    'Director general en {c}',
    'Jefa de compras · {c}',
    'Autónomo | Marketing',
    'Gerente de cuentas en {c} S.A.',
  ],
  pl: ['Dyrektor handlowy w {c} Sp. z o.o.', 'Kierowniczka zakupów, {c}', 'Właściciel {c}'],
  tr: ['{c} şirketinde Satış Müdürü', 'Genel Müdür Yardımcısı – {c}', 'İnsan Kaynakları Uzmanı'],
  vi: ['Trưởng phòng Kinh doanh tại {c}', 'Giám đốc điều hành {c}'],
  uk: ['Директор з продажу в {c}', 'Керівник відділу закупівель, {c}', 'Засновник {c}'],
  el: ['Διευθύντρια Πωλήσεων στην {c}', 'Σύμβουλος Επιχειρήσεων'],
  ja: ['{c}株式会社 営業部長', '代表取締役 @ {c}', '人事担当 | {c}'],
  zh: ['{c} 销售总监', '创始人 @ {c}', '采购经理 | {c}'],
  ko: ['{c} 영업이사', '{c} 구매팀장'],
  ar: ['مدير المبيعات في {c}', 'مؤسس {c}', 'مسؤولة الموارد البشرية'],
  he: ['סמנכ״ל מכירות ב-{c}', 'מנהלת רכש, {c}'],
  hi: ['{c} में बिक्री प्रमुख', 'संस्थापक, {c}'],
};

export const companies =
  'Velmora,Halden & Rook,Pinecrate,Ostrava Pumps,Gullwing Foods,Nimbrel,Corvane Robotics,Quillstone,Saltmarsh Ventures,Tidepool Metrics,Lanternworks,Marlin & Oates,Softanchor,Ferndale Tools,Riverbend Freight,Bramble & Sons,Oxbow Cold Chain,Junipera,Tallgrass Energy,Brightmere'.split(
    ',',
  );

/** All headline shapes for one culture: its own, and English. */
export function headlineShapes(culture: string): string[] {
  return [...(byCulture[culture] ?? []), ...(byCulture[culture] ?? []), ...english];
}
