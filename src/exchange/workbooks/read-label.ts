import { squash } from '../tables/column-names';
import type { NumberName } from '../tables/finding';
import type { Cell } from './read-workbook';

/**
 * How LinkedIn's workbooks call their numbers, squashed, by how the label begins. English is by real files, Portuguese
 * by one; German, French, Spanish, Italian and Dutch are guesses by LinkedIn's own pages. An unknown label is ignored.
 */
const labels: [name: NumberName, begins: string[]][] = [
  [
    'impressions',
    ['impression', 'impressoes', 'impresion', 'weergaven', 'impressies', 'visualizzazionidelpost'],
  ],
  [
    'membersReached',
    [
      'membersreached',
      'uniqueviews',
      'erreichtemitglieder',
      'membresatteints',
      'membrestouches',
      'miembrosalcanzados',
      'usuariosalcanzados',
      'membrosalcancados',
      'usuariosalcancados',
      'membriraggiunti',
      'utentiraggiunti',
      'bereikteleden',
    ],
  ],
  [
    'profileViewers',
    [
      'profileviewersfrom',
      'profilansichten',
      'profilbesucher',
      'vuesduprofil',
      'visualizacionesdelperfil',
      'visualizacoesdoperfil',
      'visualizadoresdoperfil',
      'visualizzazionidelprofilo',
      'profielweergaven',
    ],
  ],
  [
    'followersGained',
    [
      'followersgained',
      'gewonnenefollower',
      'followergewonnen',
      'abonnesgagnes',
      'seguidoresganados',
      'seguidoresobtenidos',
      'seguidoresconquistados',
      'seguidoresobtidos',
      'seguidoresganhos',
      'followerottenuti',
      'followeracquisiti',
      'gewonnenvolgers',
    ],
  ],
  [
    'engagements',
    [
      'socialengagement',
      'engagement',
      'engajamento',
      'interaktion',
      'interaction',
      'interaccion',
      'interacoes',
      'interacao',
      'interazion',
      'interacties',
      'coinvolgimento',
      'betrokkenheid',
    ],
  ],
  [
    'reactions',
    ['reactions', 'likes', 'reaktionen', 'reacciones', 'recomendaciones', 'reacoes', 'reazioni', 'reacties'],
  ],
  [
    'comments',
    ['comments', 'kommentare', 'commentaires', 'comentarios', 'commenti', 'opmerkingen', 'commentaren'],
  ],
  [
    'reposts',
    [
      'reposts',
      'shares',
      'geteiltebeitrage',
      'republications',
      'republicaciones',
      'compartilhamentos',
      'diffusioni',
    ],
  ],
  [
    'saves',
    ['saves', 'gespeichert', 'enregistrements', 'guardado', 'salvamentos', 'salvataggi', 'opgeslagen'],
  ],
  ['sends', ['sends', 'versendet', 'envoissur', 'envios', 'invii', 'verzonden']],
  [
    'linkClicks',
    ['linkengagement', 'linkclick', 'linkklicks', 'clicsurlelien', 'clicsenelenlace', 'cliquesnolink'],
  ],
];

/** The number a label or column name stands for; null for any other. Section titles have the same words, but no number. */
export function readLabel(label: Cell): NumberName | null {
  if (typeof label !== 'string' || label.length > 100) return null;
  const name = squash(label);
  return labels.find(([, begins]) => begins.some((start) => name.startsWith(start)))?.[0] ?? null;
}
