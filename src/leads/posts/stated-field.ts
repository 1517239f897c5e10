/** The field of `stated` that counts a kind. */
export const statedField = { reaction: 'reactions', comment: 'comments', repost: 'reposts' } as const;
