import { writeCsv } from '../practice/scenarios/eric-files/csv';

const preamble = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

`;
const header = ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'];

/** Connections.csv in its form of 2026, of invented people; every other one is the person of that number of `fillQueue`. */
export function connectionsFile(count: number): string {
  return preamble + writeCsv([header, ...Array.from({ length: count }, (_, index) => writeRow(index))]);
}

function writeRow(index: number): string[] {
  const isInQueue = index % 2 === 0;
  return [
    isInQueue ? `Person ${index}` : `Zoë ${index}`,
    isInQueue ? 'Lindqvist' : 'Strandvold-Åberg',
    `https://www.linkedin.com/in/${isInQueue ? 'person' : 'zoe'}-${index}`,
    index % 20 === 3 ? `zoe-${index}@mail.example` : '',
    index % 7 === 0 ? `Firm ${index % 700}, Inc.` : `Firm ${index % 700}`,
    index % 3 === 0 ? 'Head of Quality, Safety "and" Environment' : 'Buyer',
    `${String(1 + (index % 28)).padStart(2, '0')} Jun ${2016 + (index % 10)}`,
  ];
}
