import { db } from './database';

/**
 * Opens the database, or throws a `BlockedError` when another tab holds an older version and does not let go within
 * `patience` ms. Only a clock can tell: openings that queue behind a blocked one get no event, and a `blocked` event
 * also comes when the other tab is just finishing its work. The opening itself goes on and may still succeed.
 */
export async function openDatabase(patience = 8000): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(blockedError()), patience);
  });
  try {
    await Promise.race([db.open(), blocked]);
  } finally {
    clearTimeout(timer);
  }
}

function blockedError(): Error {
  const error = new Error('another tab holds an older version of the database');
  error.name = 'BlockedError';
  return error;
}
