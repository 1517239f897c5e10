import {
  Building2,
  Check,
  ChevronDown,
  ChevronRight,
  CircleQuestionMark,
  Clock,
  Copy,
  EyeOff,
  FileText,
  FolderInput,
  ListChecks,
  Maximize2,
  PanelRight,
  Search,
  Settings,
  SquareArrowOutUpRight,
  TriangleAlert,
  Undo2,
  Users,
  X,
} from 'lucide';
import { h } from 'preact';

const icons = {
  check: Check,
  clock: Clock,
  close: X,
  copy: Copy,
  down: ChevronDown,
  help: CircleQuestionMark,
  hidden: EyeOff,
  import: FolderInput,
  more: ChevronRight,
  open: SquareArrowOutUpRight,
  organisation: Building2,
  page: Maximize2,
  people: Users,
  post: FileText,
  search: Search,
  settings: Settings,
  side: PanelRight,
  today: ListChecks,
  undo: Undo2,
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
