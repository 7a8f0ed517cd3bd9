import { WORD_CHARACTER, words } from '../../text/words.ts';
import { foldWord } from '../fold.ts';
import { hashString } from '../hash.ts';
import { stem } from '../stem.ts';
import { BODY_AND_MEDICINE } from './body-and-medicine.ts';
import { BUSINESS_AND_TRADE } from './business-and-trade.ts';
import { CITIES_AND_REGIONS } from './cities-and-regions.ts';
import { CITIES_EAST_AND_SOUTH } from './cities-east-and-south.ts';
import { CITY_AND_TRAVEL } from './city-and-travel.ts';
import { CRIME_AND_COURTS } from './crime-and-courts.ts';
import { CULTURE } from './culture.ts';
import { DISASTERS } from './disasters.ts';
import { ECONOMY } from './economy.ts';
import { EVERYDAY_NEWS_VERBS } from './everyday-news-verbs.ts';
import { HEALTH } from './health.ts';
import { LAW_IN_DETAIL } from './law-in-detail.ts';
import { MEDIA_AND_SHOW } from './media-and-show.ts';
import { MORE_NEWS_VERBS } from './more-news-verbs.ts';
import { NATURE } from './nature.ts';
import { NUMBERS_TIME_AND_QUALITIES } from './numbers-time-and-qualities.ts';
import { PEOPLE_AND_RELIGION } from './people-and-religion.ts';
import { PLACES } from './places.ts';
import { POLITICS } from './politics.ts';
import { SCHOOL_AND_WORK } from './school-and-work.ts';
import { SCIENCE_AND_MACHINES } from './science-and-machines.ts';
import { SCIENCE_AND_SPACE } from './science-and-space.ts';
import { SMALLER_COUNTRIES } from './smaller-countries.ts';
import { SPORT } from './sport.ts';
import { SPORT_IN_DETAIL } from './sport-in-detail.ts';
import { STATE_AND_SOCIETY } from './state-and-society.ts';
import { TRANSPORT_AND_WEATHER } from './transport-and-weather.ts';
import { WAR_AND_DIPLOMACY } from './war-and-diplomacy.ts';

/**
 * News concepts: words of many languages that say the same thing are one term.
 *
 * Idea: folding and stemming bring names and international words together, but not "earthquake"
 * and "terremoto". A table written by hand does, for the words that news everywhere is made of. It
 * stands for no dictionary: a word is listed only where its stem means nothing else that is common
 * in another listed language, since a false merge costs more than a miss.
 * Layout: one concept a line, its words separated by blanks, the English one first. `войн-а-ы-е`
 * stands for война, войны and войне; `суд--а` for суд and суда. Of a word in characters written
 * without spaces the first two count, as in `words`.
 * Invariant: the concept's term is that of its first word; no stem belongs to two concepts.
 * Cost: built once when loaded, about 100 bytes a stem.
 */
export const FIELDS: Readonly<Record<string, string>> = {
  POLITICS,
  DISASTERS,
  CRIME_AND_COURTS,
  WAR_AND_DIPLOMACY,
  ECONOMY,
  HEALTH,
  SPORT,
  SCIENCE_AND_SPACE,
  CULTURE,
  TRANSPORT_AND_WEATHER,
  NATURE,
  BODY_AND_MEDICINE,
  SCIENCE_AND_MACHINES,
  SPORT_IN_DETAIL,
  MEDIA_AND_SHOW,
  CITY_AND_TRAVEL,
  NUMBERS_TIME_AND_QUALITIES,
  EVERYDAY_NEWS_VERBS,
  PEOPLE_AND_RELIGION,
  STATE_AND_SOCIETY,
  LAW_IN_DETAIL,
  BUSINESS_AND_TRADE,
  MORE_NEWS_VERBS,
  SCHOOL_AND_WORK,
  PLACES,
  SMALLER_COUNTRIES,
  CITIES_AND_REGIONS,
  CITIES_EAST_AND_SOUTH,
};

/** Lines of a field, each as its words, endings spelled out. */
export function conceptsOf(field: string): string[][] {
  return field
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.trim().split(/\s+/).flatMap(spelledOut));
}

function spelledOut(entry: string): string[] {
  const [root = '', ...endings] = entry.split('-');
  return endings.length === 0 ? [root] : endings.map((ending) => root + ending);
}

/** The term of a listed word before concepts: as for any word of a text. */
export function plainTermOf(word: string): number {
  const { flags, hashes } = words(word);
  const character = ((flags[0] ?? 0) & WORD_CHARACTER) !== 0;
  return character ? (hashes[0] as number) : hashString(stem(foldWord(word)));
}

const conceptByTerm = new Map<number, number>();
for (const field of Object.values(FIELDS)) {
  for (const [first = '', ...others] of conceptsOf(field)) {
    const concept = plainTermOf(first);
    for (const word of others) {
      const term = plainTermOf(word);
      if (term !== concept) conceptByTerm.set(term, concept);
    }
  }
}

/** The term of the concept that a term says; the term itself when it says none. */
export function conceptOf(term: number): number {
  return conceptByTerm.get(term) ?? term;
}
