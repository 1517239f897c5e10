/** A link that names a person or an organisation; the same in all generations. */
export const profileLinks =
  'a[href*="/in/"], a[href*="/company/"], a[href*="/school/"], a[href*="/showcase/"]';
