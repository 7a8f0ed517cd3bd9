import { expect, test } from 'vitest';
import { detectLanguage, languageCode } from './language.ts';

test.each([
  ['The ferry ran aground off the coast early on Tuesday and all passengers were rescued.', 'en'],
  ['Die Fähre lief am Dienstag vor der Küste auf Grund, alle Fahrgäste wurden gerettet.', 'de'],
  ['El ferry encalló el martes frente a la costa y todos los pasajeros fueron rescatados.', 'es'],
  ['Le ferry s’est échoué mardi au large de la côte et tous les passagers ont été secourus.', 'fr'],
  ['Il traghetto si è arenato martedì al largo della costa, tutti i passeggeri sono salvi.', 'it'],
  ['O ferry encalhou na terça-feira ao largo da costa e todos os passageiros foram salvos.', 'pt'],
  ['Паром сел на мель у побережья во вторник, все пассажиры были спасены.', 'ru'],
  ['Пором сів на мілину біля узбережжя у вівторок, усіх пасажирів врятовано.', 'uk'],
  ['フェリーが火曜日に沖合で座礁した。', 'ja'],
  ['渡轮周二在海岸附近搁浅，所有乘客获救。', 'zh'],
  ['여객선이 화요일 해안에서 좌초했다.', 'ko'],
  ['เรือเฟอร์รี่เกยตื้น', 'th'],
  ['جنحت العبارة قبالة الساحل يوم الثلاثاء وتم إنقاذ جميع الركاب.', 'ar'],
  ['המעבורת עלתה על שרטון', 'he'],
  ['Το πλοίο προσάραξε', 'el'],
])('%j is %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});

test.each(['', '123 456', 'OK', 'Ferry news', '!!! ???'])('%j is too little to tell', (text) => {
  expect(detectLanguage(text)).toBe('und');
});

test.each([
  ['EN-us', 'en'],
  ['de', 'de'],
  ['zh_Hant_TW', 'zh'],
  ['english', null],
  ['', null],
  [null, null],
])('the code %j is read as %j', (given, expected) => {
  expect(languageCode(given)).toBe(expected);
});
