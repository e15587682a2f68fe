/** Plain words without a figure or a unit: the content checks of the site read generated articles like any other. */
export const WORDS = `about above across after again along among animal another answer apple around autumn basket
beach become before begin behind below beside better between beyond bird blanket boat book border both bottle branch
bread bridge bright bring brother build butter button camera candle carpet carry castle centre chair change cheese
cherry child church circle city clean climb clock close cloud coast coffee colour common copper corner cotton country
course cover cream cross curtain dance daughter decide deep desert desk detail different dinner distance doctor door
double dream dress drive early earth easy edge eight either enough evening every example explain family farmer father
feather field figure final finger finish fire flower follow forest forward found fresh friend front fruit garden gather
gentle glass golden grass great green ground group grow guess guide hammer happen harbour harvest heavy hidden history
holiday honey horse house hundred island journey jungle kettle kitchen ladder language large later laugh leader learn
leather leave lemon letter level library light listen little local lovely market matter meadow measure meeting member
middle minute mirror modern moment morning mother mountain music narrow nation natural nearly needle never night noise
north notice number object ocean offer often orange order other outside paint palace paper parent party pattern pencil
people pepper perfect person picture piece place plain plant plate pleasant pocket point polite possible potato power
present pretty price prince problem produce promise proper proud public purple quarter question quick quiet rabbit
railway rather reach ready reason record remember repeat reply return ribbon rich river road rocket round sailor salad
saturday school science season second secret several shadow sharp sheep shelter shine short shoulder silent silver
simple singer single sister sleep slowly small smooth soldier someone song south space speak special spring square
stable station steady stone story straight strange stream street strong student sudden sugar summer sunlight supper
surface surprise sweet table teacher temple thank theatre thick thing third thought thread through thunder ticket
tiger today together tomorrow towards tower traffic travel triangle trouble under until useful usual valley village
violin visit voice voyage wagon water weather wheel whisper white window winter wisdom without wonder wooden world
yellow yesterday young`
  .split(/\s+/)
  .filter((word) => word !== 'doctor' && word !== 'eight' && word !== 'hundred');
