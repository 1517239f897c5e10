/** When no notification may appear, on the clock of the user's own time zone. */
export type QuietHours = {
  /** `HH:MM`; later than `to` when the night lies between them, the same as `to` = never. */
  from: string;
  to: string;
  /** All of Saturday and Sunday as well. */
  weekends: boolean;
};

export const startQuiet: QuietHours = { from: '18:00', to: '08:00', weekends: true };

/** The newest notification: when it was shown (epoch ms; 0 = never), and the how manieth of its day it was. */
export type LastNotice = { at: number; times: number };
