import { useEffect } from 'preact/hooks';
import { lookAgain } from '../../leads/ranking/look-again';
import { changeSettings } from '../base/change-settings';

/** Notes that the list is being looked at, once per opening of a frame. */
export function useLastLook(): void {
  useEffect(() => {
    void changeSettings(({ looked }) => ({ looked: lookAgain(looked, Date.now()) }));
  }, []);
}
