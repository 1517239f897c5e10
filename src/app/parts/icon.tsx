import {
  Ban,
  Building2,
  CalendarPlus,
  ChartColumn,
  Check,
  ChevronDown,
  ChevronRight,
  CircleQuestionMark,
  Clock,
  Copy,
  Ellipsis,
  EyeOff,
  FileText,
  FolderInput,
  FolderOutput,
  Handshake,
  ListChecks,
  Mail,
  Maximize2,
  MessageCircle,
  Milestone,
  PanelRight,
  Phone,
  Reply,
  Search,
  Settings,
  SquareArrowOutUpRight,
  SquareKanban,
  StickyNote,
  ThumbsUp,
  TriangleAlert,
  Trophy,
  Undo2,
  UserPlus,
  Users,
  Video,
  X,
} from 'lucide';
import { h } from 'preact';

const icons = {
  barred: Ban,
  board: SquareKanban,
  calendar: CalendarPlus,
  check: Check,
  clock: Clock,
  close: X,
  copy: Copy,
  down: ChevronDown,
  email: Mail,
  export: FolderOutput,
  help: CircleQuestionMark,
  hidden: EyeOff,
  import: FolderInput,
  invitation: UserPlus,
  like: ThumbsUp,
  meeting: Handshake,
  message: MessageCircle,
  more: ChevronRight,
  note: StickyNote,
  open: SquareArrowOutUpRight,
  organisation: Building2,
  other: Ellipsis,
  outcome: Trophy,
  page: Maximize2,
  people: Users,
  phone: Phone,
  post: FileText,
  reply: Reply,
  reports: ChartColumn,
  search: Search,
  settings: Settings,
  side: PanelRight,
  stage: Milestone,
  today: ListChecks,
  undo: Undo2,
  video: Video,
  warning: TriangleAlert,
};
export type IconName = keyof typeof icons;

type Props = { name: IconName; size?: 16 | 20; title?: string };

/** An outline icon. With `title` it has that name; without, the words beside it name it. */
export function Icon({ name, size = 16, title }: Props) {
  return (
    <svg
      class={`icon icon-${name}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      role={title ? 'img' : undefined}
      aria-label={title}
      aria-hidden={title ? undefined : true}
      focusable="false"
    >
      {icons[name].map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
