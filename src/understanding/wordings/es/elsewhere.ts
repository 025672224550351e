import { linesOf } from '../../phrases.ts';
import type { Problems } from '../problems.ts';

/** What is not about signing in, in Spanish. */
export const elsewhere = {
  medical_question: {
    sure: linesOf(`
      receta|recetas|medicina|medicinas|medicamento|medicamentos|pastilla|pastillas|ibuprofeno|dosis|farmacia|antibiotico|vacuna|insulina
      significan|dicen .. resultados|analisis
      analisis|resultados|examenes . estan|listos|de|mis
      mis analisis|resultados|examenes
      duele|duelen .. espalda|cabeza|rodilla|estomago|garganta|pie|pierna|muela|oido|hombro
      tengo . mucha|mucho|un? fiebre|tos|gripe|diarrea|nauseas|mareos|dolor|infeccion|calentura|comezon|sintomas
      puedo tomar|comer|mezclar
      embarazo|embarazada|diabetes|colesterol|sintomas|diagnostico
      efectos secundarios
    `),
    hint: linesOf('doctor|doctora|medico|resultados'),
  },
  appointment: {
    sure: linesOf(`
      cita|citas
      agendar|programar|reagendar
      ver|con . al|a|la|el doctor|doctora|medico|especialista
      horario|horarios
      hora . abren|cierran|atienden
      abren|cierran
      donde . esta|queda . la? clinica|consultorio|hospital
    `),
    hint: linesOf('manana'),
  },
  billing: {
    sure: linesOf(`
      factura|facturas|cobro|cobraron|cobran|recibo|reembolso|copago|pagos|pago|pagar|debo
      aceptan|cubre|toman|cambie .. seguro
      aseguranza|medicaid|medicare
      cuanto cuesta|cobran|sale
    `),
    hint: linesOf('seguro|dinero'),
  },
  oos: {
    sure: linesOf(`
      cuenta|usuario|dinero|entrar .. @organisation
      chiste|musica|pizza|poema|pelicula|cancion|vuelo|tamales|television|tele|futbol|partido|loteria|clima|alarma|paquete|impresora
      que tiempo|hora . hace|es
      capital de
      apaga|enciende|prende .. luz|luces|tele
      como se hace .. pan|pastel|arroz|comida
      sentido de la vida
      te quiero|amo
      internet . esta? lento
      ^ jaja|jajaja|jeje $
    `),
  },
} satisfies Partial<Problems>;
