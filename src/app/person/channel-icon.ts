import type { Channel } from '../../leads/records/touch';
import type { IconName } from '../parts/icon';

const icons: Record<Channel, IconName> = {
  'comment-reply': 'reply',
  reaction: 'like',
  message: 'message',
  invitation: 'invitation',
  'invitation-note': 'invitation',
  inmail: 'message',
  email: 'email',
  phone: 'phone',
  'video-call': 'video',
  whatsapp: 'message',
  'in-person': 'meeting',
  other: 'other',
};

/** What a channel looks like beside its words. */
export function channelIcon(channel: Channel): IconName {
  return icons[channel];
}
