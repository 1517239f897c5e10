import type { Card } from '../../leads/records/card';
import { db } from '../base/database';
import { loadCards } from './load-queue';

/** One person's card; undefined when there is no such person. */
export async function loadPerson(personId: string): Promise<Card | undefined> {
  return (await loadCards([personId]))[0];
}

/** How many people are stored, organisations included. */
export async function countPeople(): Promise<number> {
  return db.people.count();
}
