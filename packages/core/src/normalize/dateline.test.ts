import { expect, test } from 'vitest';
import { readDateline } from './dateline.ts';

const REST = 'The harbour council met on Tuesday to hear the crew.';

test.each([
  [`QUILLPORT, Jan 9 (NNN-AGENCIES) — ${REST}`, 'QUILLPORT', 'Jan 9', 'NNN-AGENCIES'],
  [`BERLIN (dpa) - ${REST}`, 'BERLIN', null, 'dpa'],
  [`Berlin (dpa) - ${REST}`, 'Berlin', null, 'dpa'],
  [`Madrid, 9 ene (EFE).- ${REST}`, 'Madrid', '9 ene', 'EFE'],
  [`New Delhi, Jan 9 (PTI) ${REST}`, 'New Delhi', 'Jan 9', 'PTI'],
  [`New Delhi [India], January 9 (ANI): ${REST}`, 'New Delhi', 'January 9', 'ANI'],
  [`MOSCOW, January 9. /TASS/. ${REST}`, 'MOSCOW', 'January 9', 'TASS'],
  [`SAN QUILL, Calif. — ${REST}`, 'SAN QUILL, Calif', null, null],
  [`WASHINGTON - ${REST}`, 'WASHINGTON', null, null],
  [`PARIS, 3. März 2031 – ${REST}`, 'PARIS', '3. März 2031', null],
  [`MUMBAI: ${REST}`, 'MUMBAI', null, null],
  [`Paris, 9 jan 2031 (AFP) - ${REST}`, 'Paris', '9 jan 2031', 'AFP'],
  [`SAN QUILL DE LA COSTA, 10 mar (QCN) — ${REST}`, 'SAN QUILL DE LA COSTA', '10 mar', 'QCN'],
  [`PARIS, le 3 mars (AFP) – ${REST}`, 'PARIS', '3 mars', 'AFP'],
  [`Roma, 2 mar. (askanews) - ${REST}`, 'Roma', '2 mar.', 'askanews'],
  [`Lisboa, 4 de maio (Lusa) – ${REST}`, 'Lisboa', '4 de maio', 'Lusa'],
  [`Kiel (lno/sh) - ${REST}`, 'Kiel', null, 'lno/sh'],
  [`HAFENSTADT, 11. März (qd) — ${REST}`, 'HAFENSTADT', '11. März', 'qd'],
  [`QUILLPORT, Ore. (Quill St. Ada/AP) — ${REST}`, 'QUILLPORT, Ore', null, 'Quill St. Ada/AP'],
  [`(QPA) — ${REST}`, null, null, 'QPA'],
  [`(Marigold) — ${REST}`, null, null, 'Marigold'],
  [`(CNN) —${REST}`, null, null, 'CNN'],
])('%j opens with a dateline', (paragraph, place, date, credit) => {
  expect(readDateline(paragraph)).toMatchObject({ place, date, credit, rest: REST });
});

test.each([
  `Witnesses say 59 - perhaps 60 - people were on board the ferry that night.`,
  `On October 1 - a Tuesday - the ferry left the harbour of Quillport.`,
  `Early on Friday, around 1: 30, the ferry left the harbour of Quillport.`,
  `The ferry – a wooden boat built before the war – sank off Quillport.`,
  `BREAKING — the ferry has been found off Quillport, officials say.`,
  `Ada Quill (34) said that the ferry left the harbour overloaded.`,
  `NATO said on Tuesday that it would send a ship to the harbour.`,
  `LIST: Ada, Bo, Cy`,
  `Writes quill.example on Jan. 2: “The ferry was overloaded when it left the harbour.”`,
  `(Video) — the ferry has been found off Quillport, officials say.`,
  `(left) — Ada Quill, the master of the ferry, on the quay of Quillport.`,
  `(She never did) — but the ferry sailed from Quillport all the same.`,
  `The ferry left on 10 mar, a clerk wrote - and nobody noticed the slip.`,
])('%j opens without one', (paragraph) => {
  expect(readDateline(paragraph)).toBeNull();
});

test('a word in capitals and a colon is a place only in the first paragraph', () => {
  expect(readDateline(`METHODS USED: ${REST}`, false)).toBeNull();
});
