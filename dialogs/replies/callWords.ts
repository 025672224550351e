import type { Language } from '../../flows/vocabulary.ts';

/**
 * Words by which a caller and a patient know each other: short, easy to say and to hear apart, and nothing anyone minds saying.
 * Sixty-four in each language. A text in Spanish can hold none of á í ó ú.
 */
export const callWords: { readonly [L in Language]: readonly string[] } = {
  en: (
    'apple bridge candle garden river winter yellow basket button camera carpet castle cherry circle copper corner ' +
    'cotton desert dragon engine falcon feather forest guitar hammer harbor helmet island jacket kettle ladder lemon ' +
    'lizard magnet marble meadow mirror monkey mountain needle ocean olive orange paper pencil pepper pillow planet ' +
    'pocket potato purple rabbit ribbon rocket saddle salmon silver spider summer tiger tomato turtle velvet window'
  ).split(' '),
  es: (
    'abeja aldea amigo arena arroz barco bosque botella brisa burro cabra camino camisa campana canasta canela ' +
    'caracol carro casa cebolla cereza cielo cobre cocina cometa conejo cuchara dado delfines disco escoba espejo ' +
    'estrella flores fresa fuego galleta gato girasol globo guante guitarra hoja iglesia jirafa lago laguna leche ' +
    'lluvia luna madera manzana mariposa mesa molino naranja nieve nube oveja paloma pino playa queso tortuga'
  ).split(' '),
};
