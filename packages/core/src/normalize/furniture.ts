/**
 * Lines that a page wraps around an article: captions, credits of pictures, share and comment
 * furniture, bylines, publication lines, prompts to subscribe.
 *
 * Idea: furniture is short and formulaic, so a line goes only if all of it matches a known phrase
 * or a pattern anchored at its start; prose that merely mentions such words stays. Lines longer
 * than `MAX_LINE` are never looked at. Cost: one set look-up and a few anchored patterns a line.
 */
import { isByline } from './byline.ts';
import { foldLine, hashLetters, isAscii } from './fold.ts';
import { isMenu } from './menu.ts';
import { isDateLine } from './publication-date.ts';

/** Longest line that can be furniture, in UTF-16 units. */
const MAX_LINE = 220;

/** Longest phrase of the table below with some room for punctuation. */
const MAX_PHRASE = 110;

/** Whole lines, folded: without case, accents and punctuation. */
const PHRASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    comment: `
      leave a reply | leave a comment | leave a reply cancel reply | post a comment | comments | comment | no comments | no comments yet
      add a comment | join the discussion | join the conversation | be the first to comment | view comments | show comments | comments are closed
      your email address will not be published required fields are marked | your email address will not be published
      required fields are marked | save my name email and website in this browser for the next time i comment | you must be logged in to post a comment
      log in to leave a comment | sign in to comment | notify me of follow up comments by email | notify me of new posts by email
      hinterlasse einen kommentar | kommentar schreiben | kommentare | schreibe einen kommentar | deine e mail adresse wird nicht veroffentlicht
      deja un comentario | dejar un comentario | deja una respuesta | comentarios | escribe un comentario | tu direccion de correo electronico no sera publicada
      laisser un commentaire | commentaires | laissez un commentaire | votre adresse e mail ne sera pas publiee | reagir
      lascia un commento | commenti | il tuo indirizzo email non sara pubblicato | deixe um comentario | deixe uma resposta | comentarios | o seu endereco de email nao sera publicado
      have your say | what do you think | kommentare anzeigen | kommentieren | diskutieren sie mit | comentar | ver comentarios | anade un comentario | commenter | voir les commentaires | commenta | mostra commenti | comente | ver comentarios | deixe seu comentario
      reageer | reacties | geef een reactie | skriv en kommentar | dodaj komentarz | yorum yap | yorumlar`,
    share: `
      share | share this | share this article | share this story | share this post | share on facebook | share on twitter | share on whatsapp | share on linkedin | share via email
      tweet | tweet this | email | e mail | email this | email this article | print | print this | print this article | print friendly | pdf | copy link | copy url | link copied | whatsapp | telegram | facebook | twitter | linkedin | pinterest | reddit | tumblr | messenger | instagram | youtube | tiktok | google
      facebook twitter | facebook twitter whatsapp | facebook twitter email | like this | like loading | share save | save | follow us | follow us on facebook | follow us on twitter | follow us on google news | follow us on social media | spread the love
      teilen | artikel teilen | drucken | merken | auf facebook teilen | folgen sie uns | compartir | comparte | compartelo | imprimir | siguenos | siguenos en facebook | guardar | enviar por email
      share on social media | share with friends | whatsapp telegram | artikel drucken | per e mail teilen | artikel versenden | link kopieren | compartir en facebook | compartir en twitter | compartir en whatsapp | copiar enlace | copiar link | enlace copiado | correo electronico | compartir articulo | compartir noticia | copier le lien | envoyer | partager sur facebook | partager sur twitter | copia link | condividi su facebook | condividi su twitter | invia | compartilhar no facebook | compartilhar no whatsapp | compartilhe esta noticia | compartilhe no whatsapp | partilhar
      partager | partager cet article | imprimer | suivez nous | envoyer par mail | condividi | stampa | seguici | seguici su facebook | compartilhar | compartilhe | siga nos | delen | afdrukken | udostepnij | paylas`,
    related: `
      related | related articles | related article | related stories | related news | related posts | related topics | related content | related coverage | related links | more on this story | more on this topic | more stories | more news | more from this section | read more | read next | read also | also read | see also | see more | you may also like | you might also like | you may like | recommended | recommended stories | recommended for you | trending | trending now | trending stories | most read | most popular | popular posts | latest news | latest stories | top stories | editors picks | dont miss | in this article | next article | previous article | next post | previous post | next | previous | up next | more | view all | load more | show more | continue reading | keep reading | read full article | read the full story | click here to read more | back to top | back to overview | back to homepage | back to home | what to read next | tags | topics | must read
      mehr zum thema | lesen sie auch | lesen sie mehr | weiterlesen | auch interessant | das konnte sie auch interessieren | verwandte artikel | ahnliche artikel | meistgelesen | mehr lesen | mehr nachrichten | nachster artikel | vorheriger artikel | zuruck zur ubersicht | zur ubersicht | nach oben | mehr dazu | mehr aus dem ressort | lesen sie als nachstes | das konnte dich auch interessieren | themen | schlagworte
      noticias relacionadas | articulos relacionados | lee tambien | leer mas | lee mas | mas noticias | te puede interesar | tambien te puede interesar | lo mas leido | mas informacion | etiquetas | relacionado | temas relacionados | ver mas | seguir leyendo
      articles lies | a lire aussi | lire aussi | lire la suite | voir aussi | sur le meme sujet | les plus lus | en savoir plus | a lire egalement | dans la meme rubrique
      a continuacion | articulo siguiente | articulo anterior | noticia siguiente | contenido relacionado | articles similaires | sur le meme theme | article suivant | article precedent | a suivre | les plus partages
      leggi anche | articoli correlati | articoli simili | articolo successivo | articolo precedente | argomenti | vedi anche | notizie correlate | leggi di piu | continua a leggere | ti potrebbe interessare | potrebbe interessarti anche | i piu letti
      proxima noticia | noticia anterior | conteudo relacionado | mais noticias | assuntos | temas relacionados
      leia tambem | leia mais | artigos relacionados | noticias relacionadas | veja tambem | saiba mais | continue lendo | mais lidas | materias relacionadas
      lees ook | lees meer | gerelateerde artikelen | lees verder | czytaj tez | zobacz takze | czytaj wiecej | ilgili haberler | las ocksa | les ogsa | laes ogsa | читайте также | ещё по теме | 相关新闻 | 相關新聞 | 関連記事`,
    page: `
      exit mobile version | scroll down for video | scroll down | video loading | poll loading | pin it | learn more | we recommend | see all related | twitter ads info privacy | for the record | follow | reply | retweet | 2px presentational grey line | presentational grey line | presentational white space | line | divider | advertisement | advertisements | advertisement story continues below | advertisement continue reading the main story | continue reading the main story | advertisement scroll to continue | advertising | ad | ads | sponsored | sponsored content | paid content | promoted | promoted content | story continues below | story continues below advertisement | article continues below | article continues after ad | article continues after advertisement | scroll to continue | continue scrolling | loading | please wait | administrator | admin | editor | editorial staff | staff | staff writer | staff reporter | web desk | news desk | newsroom | online desk | international desk | world desk | digital desk | desk | author | by admin | by administrator | home | menu | search | skip to content | skip to main content | close | play | play video | watch | watch live | watch the video | watch video | video | videos | photo | photos | gallery | photo gallery | image | images | image copyright | media caption | image caption | image source | listen | listen to this article | end of | getty images | file photo | file picture | representational image | representative image | breaking | breaking news | live | live updates | exclusive | opinion | sports | sport | business | politics | entertainment | technology | world | world news | news | health | about the author | about author | contact us | privacy policy | terms of use | terms and conditions | terms of service | cookie policy | all rights reserved | min read | 1 min read | report a typo | report an error | corrections | get the app | download our app | font size | text size | select language | go to top | click to enlarge | view gallery | view comments | subscribe | subscribe now | subscribe to our newsletter | sign up | sign up now | sign in | log in | login | register | newsletter | newsletters | donate | donate now | support us | become a member | this article is for subscribers only | to continue reading subscribe | unlimited access
      alle rechte vorbehalten | todos los derechos reservados | tous droits reserves | tutti i diritti riservati | riproduzione riservata | todos os direitos reservados | publicidade continua depois da publicidade | continua depois da publicidade | continua despues de la publicidad | la suite apres la publicite | la suite apres cette publicite | artikel anhoren | anzeigen | zum inhalt springen | ir al contenido | aller au contenu | vai al contenuto | ir para o conteudo | contacto | aviso legal | mentions legales | contatti | contato | kontakt | sobre nosotros | qui sommes nous | chi siamo | quem somos | uber uns | annuncio | annunci | patrocinado | sponsorise | sponsorizzato | gesponsert
      anzeige | werbung | startseite | anmelden | registrieren | abonnieren | newsletter abonnieren | zur startseite | impressum | datenschutz | bildergalerie | foto | fotos | publicidad | anuncio | anuncios | suscribete | iniciar sesion | inicio | redaccion | publicite | annonce | abonnez vous | s abonner | se connecter | accueil | la redaction | redaction | pubblicita | abbonati | accedi | redazione | publicidade | assine | da redacao | redacao | reklama | reklam | реклама | 広告 | 广告`,
  }).flatMap(([rule, list]) =>
    list
      .split(/[|\n]/)
      .map((phrase) => foldLine(phrase))
      .filter((phrase) => phrase !== '')
      .map((phrase) => [phrase, rule] as const),
  ),
);

/** Hashes of the phrases' letters: most lines need not be folded to know that they are none. */
const PHRASE_HASHES = new Set([...PHRASES.keys()].map(hashLetters));

interface Pattern {
  readonly rule: string;
  readonly pattern: RegExp;
  /** ASCII characters, in lower case, with which the pattern can start; if missing, any. */
  readonly opens?: string;
  /** One of these stands in every line that the pattern takes. */
  readonly needs?: readonly string[];
  /** Longest line that the pattern may take. */
  readonly maxLength: number;
}

/** Anchored at the start; each is a flat sequence, so a line costs at most its length per pattern. */
const PATTERNS: readonly Pattern[] = [
  {
    rule: 'caption',
    maxLength: 220,
    opens: 'bcfgilmpqv',
    pattern:
      /^(?:image(?: (?:source|caption|copyright|credits?))?|photo(?:graph)?(?: (?:by|credits?|courtesy))?|picture(?: credits?)?|pic|credits?|caption|video(?: caption)?|media caption|file photo|graphic|illustration|map|chart|bild|foto|fotos|fotografia|imagen|imagem|immagine|quelle bild|credito|crédito|crédits? photo|légende)s? ?[:©/|]/iu,
  },
  {
    rule: 'caption',
    maxLength: 120,
    opens: 'acfgimps',
    pattern:
      /^(?:an? )?(?:graphic|map|chart|photo|photograph|picture|image|infographic|screenshot|file (?:photo|picture|image)|screengrab) (?:showing|shows|of|taken) [^.!?]*$/i,
  },
  {
    rule: 'caption',
    maxLength: 160,
    opens: '(c',
    pattern: /^(?:©|\(c\)|copyright\b)/i,
  },
  {
    rule: 'caption',
    maxLength: 140,
    opens: '([acfghilmpsv',
    pattern:
      /^(?:(?:featured |stock |file |main |header |cover |lead )?(?:image|photo|picture|photograph|video|graphic)s? (?:via|by|from|courtesy|credits?)\b|source ?: ?.{0,60}(?:getty|giphy|youtube|shutterstock|istock|twitter|facebook|instagram|screen ?(?:shot|grab)|wikimedia|alamy|unsplash|pixabay)|[([]?(?:getty(?: images)?|shutterstock|istock|alamy|handout|supplied|file photo|screen ?(?:shot|grab))[)\]]?$)/i,
  },
  {
    rule: 'caption',
    maxLength: 220,
    needs: ['(', '['],
    pattern:
      /^[^"“]{3,180}[[(](?:photo|image|picture|credit|file|foto|bild|getty|representational|archiv)\b[^()[\]]{0,60}[)\]]\.?$/i,
  },
  {
    rule: 'code',
    maxLength: 220,
    opens: '#$(.@dfgvw',
    pattern:
      /^(?:@(?:media|import|font-face)\b|[.#][\w-]{1,40} ?\{|var \w{1,40} ?=|\(?function ?\(|window\.|document\.|googletag|\$\()/,
  },
  { rule: 'embed', maxLength: 160, opens: '-', pattern: /^[—–-] ?[^@]{1,70}\(@\w{1,30}\)/ },
  {
    rule: 'embed',
    maxLength: 40,
    opens: ' ,0123456789',
    pattern: /^[\d ,]{1,20}(?:retweets?|likes?|shares?|views?)\b.{0,20}$/i,
  },
  {
    rule: 'comment',
    maxLength: 200,
    opens: '0123456789dilorstvy',
    pattern:
      /^(?:your email address will not be published|required fields are marked|save my name, email|this site uses akismet|learn how your comment data|you must be (?:logged in|registered)|deine e-?mail-adresse wird nicht|tu dirección de correo|votre adresse e-?mail ne sera|il tuo indirizzo e-?mail|o seu endereço de e-?mail|\d+ (?:comments?|replies|responses|kommentare|comentarios|commentaires|commenti)\b.{0,30}$)/i,
  },
  {
    rule: 'related',
    maxLength: 200,
    opens: 'acdlmrstvw',
    pattern:
      /^(?:read (?:more|also|next|here)|also read|see also|related(?: (?:story|stories|article|articles|news|posts?))?|more on this|don['’]t miss|watch(?: live)?|listen|recommended|must read|lesen sie auch|lesen sie mehr|mehr zum thema|lee también|leer más|te puede interesar|lire aussi|à lire aussi|voir aussi|leggi anche|leia (?:também|mais)|veja também|lees ook|czytaj też|читайте также) ?[:|»>→]/iu,
  },
  {
    rule: 'page',
    maxLength: 220,
    opens: 'abcdefgijlmstuw',
    pattern:
      /^(?:subscribe (?:to|now|today|for)\b.{0,80}(?:newsletter|channel|updates|podcast|e-?mail|access|youtube|telegram|whatsapp)|sign up (?:for|to|here)\b|get (?:the latest|our (?:free )?(?:app|newsletter))|download (?:the|our)\b.{0,60}\bapp\b|(?:like|follow|join|find) us on\b|follow (?:us\b|@\w+|.{2,40} on (?:twitter|facebook|instagram|google news|whatsapp|telegram|x)\b)|click here (?:to|for)\b|this (?:web)?site uses cookies|we use cookies|by (?:clicking|continuing|using)\b.{0,80}(?:cookies|terms)|ads by\b|already a subscriber|to continue reading|enter your email|unsubscribe|melden sie sich|abonnieren sie|jetzt abonnieren|suscríbete|síguenos|únete|inscrivez-vous|abonnez-vous|suivez-nous|iscriviti|seguici|inscreva-se|siga-nos|schrijf je in|all rights reserved|todos los derechos|tous droits|alle rechte|tutti i diritti|todos os direitos|this (?:story|article|post|material) (?:was|has been|may not|first|originally)\b.{0,80}(?:published|appeared|broadcast|republished|rewritten|redistributed)|the post .{3,150} (?:first )?appeared (?:first )?on\b)/i,
  },
  {
    rule: 'publication-line',
    maxLength: 160,
    opens: 'abcdefgilmopsuv',
    pattern:
      /^(?:(?:first |last |originally )?(?:published|updated|posted|modified|uploaded|issued|last modified|created)(?: (?:on|at|by|date|time))?|publication date|date|veröffentlicht|aktualisiert|stand|erstellt|publicado|actualizado|publicada|actualizada|atualizado|publié|mis à jour|modifié|pubblicato|aggiornato|gepubliceerd|bijgewerkt|opublikowano|aktualizacja|опубликовано|обновлено|发布时间|更新时间|公開日)(?: ?[:：|]\D{0,30}\d| (?:at |um |à |a las |alle )?\d{1,2} ?[:.h] ?\d\d)/iu,
  },
  {
    rule: 'byline',
    maxLength: 60,
    pattern:
      /^(?:\p{Lu}[\p{L}-]+ ){0,2}(?:desk|bureau|correspondent|reporter|newsroom)(?:,? \S+\.[a-z]{2,6}\S*)?$/iu,
  },
  {
    rule: 'related',
    maxLength: 140,
    opens: 'acefkmprst',
    pattern:
      /^(?:filed (?:under|in)|posted in|published in|categor(?:y|ies)|sections?|tags?|tagged(?: with| as| in)?|topics?|keywords?|rubrik|ressort|kategorien?|schlagw(?:ö|oe)rter|schlagworte|stichw(?:ö|oe)rter|themen|etiquetas?|temas?|secci[oó]n|archivado en|categor[ií]as?|publicado en|mots[- ]cl[eé]s|th[eè]mes?|cat[eé]gories?|class[eé] (?:dans|sous)|rubriques?|archiviato in|categori[ae]|sezione|argomenti|arquivado em|assuntos?|t[oó]picos?|marcadores|palavras[- ]chave|editoria) ?: ?[^.!?]+$/iu,
  },
  {
    rule: 'related',
    maxLength: 100,
    opens: 'fmpt',
    pattern:
      /^(?:Filed [Uu]nder|FILED UNDER|Posted [Ii]n|Tagged(?: [Ww]ith)?|More (?:from|in)) \p{Lu}[\p{L}&'’-]*(?:(?:, ?| & | and | of | )\p{Lu}[\p{L}'’-]*){0,5}$/u,
  },
  {
    rule: 'comment',
    maxLength: 40,
    opens: '0123456789acklrstv',
    pattern:
      /^(?:\d+ ?)?(?:view |show |see |ver |voir |leggi )?(?:all |alle |todos los |tous les |tutti i )?(?:comments?|kommentare?|coment[aá]rios?|commentaires?|comment[oi]|replies|responses|reacties|likes?|shares?|views?) ?(?:\(\d+\)|\[\d+\]|: ?\d+|\d+)$/iu,
  },
  {
    rule: 'comment',
    maxLength: 160,
    opens: 'hwts',
    pattern:
      /^(?:have something to (?:add|say)|have your say|what do you think|tell us what you think|share your (?:thoughts|views|opinion|story))\b/i,
  },
  {
    rule: 'page',
    maxLength: 160,
    opens: 'dghtv',
    pattern:
      /^(?:(?:got|have(?: you got)?|do you have) (?:an? |any |some )?(?:news |hot )?(?:story|tip|tip-off|picture|photo|video|news|something)\b[^?.]{0,60}[?.] ?(?:e-?mail|send|contact|call|write|text|tell|get in touch|let us|share|message|whatsapp|submit|upload|click|tap)|haben sie .{0,40}(?:hinweise?|tipps?|informationen|fotos?|videos?|fragen|anregungen)\b.{0,40}\?|tem (?:uma )?(?:história|notícia|sugestão|denúncia|pauta)\b.{0,40}\?|vous avez (?:une |un )?(?:info(?:rmation)?|témoignage|histoire|photo)\b.{0,40}\?|hai (?:una |un )?(?:notizia|segnalazione|storia|foto)\b.{0,40}\?)/iu,
  },
  {
    rule: 'page',
    maxLength: 160,
    needs: ['¿'],
    pattern:
      /^¿(?:tienes?|tiene usted|conoces) (?:una? |alguna? )?(?:historia|noticia|información|pista|foto|denuncia)\b.{0,40}\?/iu,
  },
  {
    rule: 'page',
    maxLength: 120,
    needs: ['@'],
    pattern:
      /^(?:contact|e-?mail|write|send|call|reach|tips?|news ?desk|newsroom|kontakt|schreiben|hinweise|contacto|contacta|escr[ií]b[ea]|env[ií]e|contact(?:er|ez)|écrivez|contatt[ioa]|scrivi|contato|escreva|envie)\b.{0,70}[\w.+-]{1,40}@[\w-]{1,40}\.\w{2,}\S{0,20}\.?$/iu,
  },
  {
    rule: 'page',
    maxLength: 160,
    opens: 'agjnorst',
    pattern:
      /^(?:this|the|our|all|nothing)\b.{0,60}\b(?:is not|not constitute|does not (?:replace|constitute)|is no|constitutes|no)\b.{0,30}\b(?:(?:investment|financial|medical|legal) advice|advice of a (?:doctor|lawyer|physician))\b|^(?:this|our) (?:article|story|report|content|journalism|reporting) is (?:free (?:to|for)|for (?:subscribers|members)|only for|made possible|supported by|available (?:to|for) (?:subscribers|members))\b|^(?:get|join|read|register|sign up)\b.{0,40}\b(?:newsletter|e-?mail alerts|whatsapp channel|telegram channel)\b.{0,60}$/i,
  },
  {
    rule: 'page',
    maxLength: 160,
    opens: 'acdefhijmnrsuz',
    pattern:
      /^(?:(?:jetzt |hier )?(?:unseren |den )?newsletter (?:abonnieren|bestellen)|(?:jetzt )?(?:für|zu) (?:den|unseren) newsletter|(?:suscr[ií]b[ae]te|ap[uú]ntate|reg[ií]strate|recibe|inscr[ií]bete|recevez|inscrivez-vous|s['’]inscrire|abonnez-vous|ricevi|iscriviti|inscreva-se|receba|cadastre-se|assine|melden sie sich|abonnieren sie|erhalten sie)\b.{0,60}\b(?:newsletter|bolet[ií]n|lettre d['’]information|infolettre|bulletin))\b.{0,60}$/iu,
  },
  {
    rule: 'share',
    maxLength: 70,
    opens: 'acpst',
    pattern:
      /^(?:share|teilen|artikel teilen|comparti[re]|comparte|partage[rz]|condividi|compartilh(?:e|ar)|partilhar)(?: (?:this|it|the|este|esta|cet|cette|questo|esta|lo|la)(?: \p{L}{3,12})?)? (?:on|via|by|with|auf|per|über|en|por|sur|par|su|tramite|no|na|nas|nos) (?:social media|social|your friends|friends|redes sociales|redes sociais|les réseaux(?: sociaux)?|e-?mail|facebook|twitter|x|linkedin|whatsapp|telegram|threads|bluesky|mastodon)(?:(?:,| and| or| und| y| o| et| e) ?\p{L}{1,12}){0,3}$/iu,
  },
  {
    rule: 'publication-line',
    maxLength: 120,
    opens: 'adflmpuz',
    pattern:
      /^(?:(?:last |first )?(?:updated|published|posted|modified) (?:about |over )?(?:an?|\d{1,3}) (?:min(?:ute)?|hour|day|week|month)s? ago|(?:zuletzt |letzte )(?:aktualisiert|aktualisierung|geändert)\b.{0,30}\d|última (?:act|at)ualiza\S{2,4}.{0,20}\d|(?:dernière|mis) (?:mise )?à jour\b.{0,30}\d|modifié le .{0,20}\d|ultim[oa] (?:aggiornamento|modifica)\b.{0,20}\d|(?:publicado|atualizado|actualizado) hace .{0,20}\d|(?:publié|mis à jour) il y a \d)[^!?]{0,60}$/iu,
  },
  {
    rule: 'embed',
    maxLength: 60,
    opens: 'p',
    pattern: /^Post by \p{Lu}[^!?]{1,40}\.$/u,
  },
  {
    rule: 'page',
    maxLength: 120,
    opens: 'cpt',
    pattern: /^(?:click|tap|press) here (?:to|for)\b/i,
  },
  {
    rule: 'handle',
    maxLength: 80,
    pattern:
      /^(?:@\w{2,30}|https?:\/\/\S+|www\.\S+|\S+@\S+\.\w{2,10}(?: .{0,50})?|#\w+(?: #\w+)*)$/u,
  },
  {
    rule: 'page',
    maxLength: 40,
    opens: '0123456789',
    pattern: /^\d{1,3} ?(?:min(?:ute)?s?|shares?|views?|likes?)(?: (?:read|ago))?$/i,
  },
];

/** The patterns that can match, by the code of a line's first character in ASCII. */
const BY_OPENING: ReadonlyArray<readonly Pattern[]> = Array.from({ length: 0x80 }, (_, unit) =>
  PATTERNS.filter(({ opens }) => canOpen(opens, unit)),
);

function canOpen(opens: string | undefined, unit: number): boolean {
  return opens === undefined || opens.includes(String.fromCharCode(unit).toLowerCase());
}

/** The rule that names `line` furniture, or null if the line may be prose. */
export function furnitureRule(line: string): string | null {
  if (line.length > MAX_LINE) return null;
  if (line.length <= MAX_PHRASE && mayBePhrase(line)) {
    const folded = foldLine(line);
    if (folded === '') return 'ornament';
    const phrase = PHRASES.get(folded);
    if (phrase !== undefined) return phrase;
  }
  for (const { rule, pattern, maxLength, needs } of BY_OPENING[line.charCodeAt(0)] ?? PATTERNS) {
    if (line.length > maxLength || needs?.every((part) => !line.includes(part))) continue;
    if (pattern.test(line)) return rule;
  }
  if (isByline(line)) return 'byline';
  if (isMenu(line, (part) => PHRASES.has(foldLine(part)))) return 'page';
  return isDateLine(line) ? 'publication-line' : null;
}

/** False if folding would surely yield neither a phrase of the table nor nothing. */
function mayBePhrase(line: string): boolean {
  if (!isAscii(line)) return true;
  const letters = hashLetters(line);
  return letters === null || PHRASE_HASHES.has(letters);
}
