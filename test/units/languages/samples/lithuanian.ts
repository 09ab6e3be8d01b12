/** Sentences written for these tests, as people post them; one a line. */
export const LITHUANIAN = `Labas rytas, kaip sekasi šiandien?
Ačiū visiem, kurie atėjo į mūsų renginį.
Rytoj darbo laikas bus trumpesnis, prašome planuoti iš anksto.
Savivaldybė kviečia gyventojus į viešą susitikimą.
Šiandien eismas centre bus ribojamas nuo aštuntos valandos.
Kas žino, kada atsidarys nauja biblioteka?
Man labai patiko vakarykštis koncertas.
Ministerija parengė naują įstatymo projektą.
Vaikai jau grįžo iš mokyklos.
Nepamirškite pateikti deklaracijos iki gegužės pirmos dienos.
Oras rytoj bus šiltas, bet vėjuotas.
Jūsų klausimą perdavėme atsakingam specialistui.
Kodėl autobusas vėl vėluoja?
Tai buvo geriausia diena šiais metais.
Policija prašo liudininkų skambinti nurodytu numeriu.
Mes dirbame jums kasdien nuo devynių iki šešių.
Gal kas nors gali pasakyti, kur yra stotis?
Naujienos apie kelių remontą bus skelbiamos čia.
Niekada nesakyk niekada.
Seimas pritarė biudžetui po ilgų diskusijų.
Gražaus savaitgalio visiems draugams!
Jis gyvena Vilniuje, o dirba Kaune.
Reikia daugiau dėmesio skirti jaunimui.
Per praėjusius metus gimė daugiau vaikų nei pernai.
Prašome nepalikti daiktų be priežiūros.
Iki pasimatymo kitais metais!
Ar galima sumokėti kortele?
Labai ačiū už greitą atsakymą.
Vandens tiekimas bus atkurtas vakare.
Kviečiame registruotis į nemokamus kursus.
Aš manau, kad tai gera mintis.
Vakar mieste kilo didelis gaisras.
Visi bilietai jau parduoti.
Jie turi teisę gauti išsamią informaciją.
Turime puikių naujienų mūsų bendruomenei.
Kitą savaitę pradėsime naują projektą.
Ką veiksite per šventes?
Muziejus dirba ir sekmadieniais.
Neteisinga informacija plinta labai greitai.
Skambinkite mums bet kuriuo metu.
Noriu pasidalinti savo patirtimi.
Geriau vėliau negu niekada.
Šis kelias veda prie ežero.
Valstybinė institucija paskelbė konkursą.
Kaip gauti pašalpą, jei neturiu darbo?
Su gimtadieniu, Lietuva!
Mano brolis mokosi universitete.
Atsiprašome už nepatogumus.
Parkas atidarytas nuo ryto iki vakaro.
Stebime padėtį ir netrukus pranešime daugiau.
Gydytoja dirba tik antradieniais.
Laikykimės saugaus atstumo.
Dėkojame savanoriams už pagalbą.
Tokio sniego nebuvo dešimt metų.
Rinkimai vyks spalio mėnesį.
Pirmiausia perskaitykite taisykles.
Kaina priklauso nuo dydžio ir spalvos.
Visa tiesa apie mokesčius.
Man atrodo, kad jie klysta.
Kur dingo mano raktai?
Sveiki atvykę į sostinę.
Dabar galime ramiai pailsėti.`;
