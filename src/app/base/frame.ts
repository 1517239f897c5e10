/** Where the app is shown: the three frames of one app. */
export type Frame = 'popup' | 'panel' | 'page';
