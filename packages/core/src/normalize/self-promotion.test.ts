import { expect, test } from 'vitest';
import { isSelfPromotion } from './self-promotion.ts';

test.each([
  ['More from Metro Quill', 'Metro Quill'],
  ['Follow the Gazette', 'Harbour Gazette'],
  ['Follow the Gazette for news from the coast', 'Harbour Gazette'],
  ['Read the Observer in Quillport, Hafenstadt and beyond', 'Quill Observer'],
  ['Subscribe to Oak & Quill from 9 crowns a month', 'Oak & Quill'],
  ['More from Harbour Gazette', 'harbour-gazette.example'],
  ['Folgen Sie dem Küstenboten', 'Küstenboten'],
  ['Sigue a Diario Pluma en la red', 'Diario Pluma'],
  ['Suivez La Plume sur les réseaux', 'La Plume'],
  ['Harbour Gazette is part of Quill Newspapers.', 'Harbour Gazette'],
  ['The Sentinel is written by islanders for islanders.', 'Skerry Sentinel'],
])('%j promotes %j', (line, outlet) => {
  expect(isSelfPromotion(line, outlet)).toBe(true);
});

test.each([
  ['Support the Post Office, said the union.', 'Quill Post'],
  ['Follow Quill Street to the harbour.', 'Quill Post'],
  ['Follow the Gazette', 'Quill Post'],
  ['Mehr vom Hafen: Mehr aus Quillpost', 'Quillpost'],
  ['Watch makers in the valley fear for their jobs.', 'The Watch'],
  ['Read also did not attend the hearing.', 'Reader'],
  ['Harbour Gazette reporters were turned away at the gate on Monday.', 'Harbour Gazette'],
  ['Harbour Gazette is owned by Quill Newspapers, which was fined.', 'Harbour Gazette'],
  ['The harbour is part of the town.', 'Harbour Gazette'],
])('%j in %j is prose', (line, outlet) => {
  expect(isSelfPromotion(line, outlet)).toBe(false);
});
