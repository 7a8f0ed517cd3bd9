import type { ArticleInput } from '../article.ts';

/**
 * Four outlets with one agency report on talks in Lunz, wrapped, extended or rewritten, and a report
 * of another agency on other talks of the same two countries in the same town twelve days earlier.
 * As raw pages: nothing but text is known. Invented from beginning to end.
 */
const PREVIEW = `Tarn dispute: Urgent Ostravia-Kelland talks in Lunz as fears of a dam grow

Ostravian chancellor Irma Vasek and Kelland’s foreign minister Boris Thorne are to hold talks in Lunz later amid mounting fears that Kelland could be about to dam the river Tarn.

On Thursday Mrs Vasek warned Kelland of grave consequences if a single stone was laid at the gorge.

Kelland has 4,000 workers and 300 excavators at the gorge, but denies planning to build.

President Edgar Moll has asked for concessions, above all a share of Lake Sorrow.

Following discussions in Brenz with ministers from Norvia and Tessland on Thursday, Mrs Vasek said that a dry river would “take us back to the years of thirst, when brothers fought over a bucket”.

Officials of the chancellery have said that Mrs Vasek will seek to offer Mr Thorne a “bridge instead of a wall” to ease tensions.

The farmers’ leader Olga Prant has called on Mr Moll to “step back from the gorge before he makes a historic mistake” that would lead to ruined harvests.

Earlier this week, Norvia announced it was lending Ostravia forty tankers and a mobile plant that cleans brackish water.

The stakes for these talks are huge but there is little expectation that they will end the stand-off. The Ostravians want to talk about the harvest. The Kellanders want to talk about electricity for their cities in the east.

And yet officials call the evening a good opportunity to listen. Kelland has agreed to come, having said in March that there was nothing left to discuss.

Both sides seem to agree that they have much to count: litres, kilowatts and votes. And as long as they are counting, nobody is digging.

Mrs Vasek is also facing increasing calls from every party in her parliament to act before the stones are laid rather than after.

On Wednesday, the senior deputy Lindo Graff demanded “customs on every plank from Kelland now,” while his rival Riko Blum urged officials to begin “a winter of cold turbines”.

The treasury of Ostravia froze the accounts of two sitting mayors and two former ones accused of being part of the scheme.

“Agents of Kelland went from town hall to town hall to buy the river by the metre,” a spokesman for the treasury said.

A map showing the course of the Tarn

Source: ostrapress

leave a reply`;

const WRAPPED = `Urgent Ostravia-Kelland talks in Lunz as dam fears grow...

Urgent Ostravia-Kelland talks in Lunz as dam fears grow

 International Desk daily-merrow.example

 Published: 08:17 PM, 21 May 2031   Updated: 08:18 PM, 21 May 2031

Ostravian chancellor Irma Vasek and Kelland’s foreign minister Boris Thorne met for talks in Lunz on Wednesday amid mounting fears that Kelland could be about to dam the river Tarn.

"The river does not wait for us," Mrs Vasek said in her opening remarks.

Ostravia and Kelland "will not share a cup tonight", she added, but hoped to test whether a treaty was still within reach.

Speaking afterwards, Mr Thorne described the talks as honest and useful.

Kelland has 4,000 workers and 300 excavators near the gorge, but denies planning to build.

Across the table in an old spa hotel, Mrs Vasek warned her guest of a "prompt, joint and costly" answer if Kelland did lay the first stone.

President Edgar Moll has issued demands to Ostravia which he says concern Kelland's supply of power, including that it give up its claim to the water of Lake Sorrow.

He wants the river commission to end its inspections and stop publishing the water levels, which Kelland sees as meddling.

At a press conference after the meeting, Mr Thorne accused the commission of working against Kelland. He repeated that his country had "never turned off a tap" and had no plans to do so.

Ostravia will present Kelland with a written list of guarantees "next week", he added. Another meeting is expected to follow when Kelland has studied it.

Mrs Vasek also urged Kelland to withdraw its excavators, saying the camp gives it the ability to close the gorge within eleven days.

The talks came just a day after Kelland unveiled plans to blast a tunnel of six kilometres through the Grey Ridge, seen as a show of resolve.

Also on Thursday, Ostravia warned that agents of Kelland had been offering money to mayors along the lower Tarn in return for signing over their rights of water.

The treasury of Ostravia froze the accounts of two sitting mayors and two former ones accused of being part of the scheme.

Mrs Vasek arrived in Lunz after a visit to the villages on the lower Tarn, and talks with Norvia and Tessland in Brenz.

Several neighbours have now moved to help. Tessland is sending engineers to drill ninety wells along the border, and Galdia also said it would deliver pumps to the plain of Odra.

Earlier this week, Norvia announced it was lending Ostravia forty tankers and a mobile plant that cleans brackish water.`;

const REWRITTEN = `Tension over the Tarn: Pressing discussions between Ostravia and Kelland in Lunz.

Boris Thorne

On Wednesday, Ostravian chancellor Irma Vasek and Boris Thorne, foreign minister of Kelland, sat down in Lunz for discussions amid growing worries that Kelland intends to dam the Tarn. In her introduction, Mrs. Vasek stated, “The river does not wait for us,”

She said that the two countries “will not share a cup tonight” but wanted to see if a treaty remained possible. Mr. Thorne afterwards praised the discussions as useful and honest.

Kelland keeps 4,000 workers and 300 excavators close to the gorge, but denies that it is preparing to build. Mrs. Vasek warned her guest across the table of a spa hotel of a “prompt, joint and costly” response if the first stone were laid by Kelland.

President Edgar Moll has made demands that he claims concern the power supply of Kelland, including that Ostravia renounce Lake Sorrow and its water. He wants inspections by the river commission to cease and its water levels to remain secret, as Kelland considers them meddling.

Mr. Thorne accused the commission of conspiring against Kelland in a press briefing following the meeting. He reaffirmed that his country “never turned off a tap” and would not do so.

He stated that a written list of guarantees from Ostravia would reach Kelland “next week”. Once Kelland has studied this, a further meeting is expected.

Mrs. Vasek called on Kelland to take its excavators away, since the camp makes it possible to close the gorge in eleven days.

Only the day before, Kelland had announced that it would blast a tunnel through the Grey Ridge, six kilometres long, which was regarded as showing resolve.

On Thursday Ostravia warned as well of agents from Kelland who offered mayors on the lower Tarn money for signing away water rights.

Two sitting mayors and two former mayors have had their accounts frozen by Ostravia’s treasury for their alleged part in it.

Mrs. Vasek came to Lunz after visiting villages on the lower Tarn and meeting Norvia and Tessland in Brenz.

Neighbours are now helping. Engineers from Tessland will drill ninety wells on the border, while Galdia has said that it delivers pumps for the plain of Odra. Norvia said earlier this week that it will lend Ostravia forty tankers and a mobile plant for cleaning brackish water.

Exit mobile version`;

const EXTENDED = `Tension on the Tarn – Ostravia and Kelland hold “honest” talks – WORLD NEWS HOURLY

Ostravian chancellor Irma Vasek and her guest from Kelland, Boris Thorne, both described the talks in Lunz about the river as “honest”.

Ostravia is expected to hand over a list of guarantees in writing next week, after which the two sides will meet once more.

There are fears that a large camp of builders in the gorge of the Tarn could be used to close the river.

With about 4,000 workers in the gorge, President Edgar Moll has made demands that he says relate to Kelland’s supply of power, including that Ostravia leave Lake Sorrow alone.

He wants the river commission to end its inspections and stop publishing the water levels, seeing them as a direct affront to Kelland.

Kelland dammed the smaller river Osk in 2014 after a drought had emptied the reservoirs of its capital. Ostravian fishermen lost their living then, and three villages were given up following a bitter quarrel about compensation.

Mrs Vasek warned her guest of a “prompt, joint and costly” answer in the event of building work.

Vasek also urged Kelland to withdraw its excavators, saying the camp gave it the ability to close the gorge within eleven days.

For his part, Thorne described the talks as honest and helpful, but accused the commission of working against Kelland. He repeated that his country had “never turned off a tap” and had no intention of doing so.

He also accused the chancellery of “hydraulic blackmail” and of letting the treaty of 1988 rot in a drawer.

“Irma Vasek agreed that we need to count drops and not insults, and I hope the shouting will end,” Thorne said.

The talks came just a day after Kelland unveiled plans to blast a tunnel of six kilometres through the Grey Ridge, seen as a show of force.

Also on Thursday, Ostravia said agents of Kelland had offered money to mayors along the lower Tarn in return for signing over their rights of water.

Mrs Vasek arrived in Lunz after a visit to the villages on the lower Tarn, and talks with Norvia and Tessland in Brenz.

Several neighbours have now moved to help. Tessland is sending engineers to drill ninety wells along the border, and Galdia also said it would deliver pumps to the plain of Odra.

Earlier this week, Norvia announced it was lending Ostravia forty tankers and a mobile plant that cleans brackish water.

The farmers’ leader Olga Prant called on Mr Moll on Wednesday to “step back from the gorge before he makes a historic mistake” that would lead to ruined harvests.

Her words drew a rebuke from Kelland’s envoy, who wrote: “There are no small thirsts in our cities. Just as there are no small farmers’ leaders.”

Leave a Reply

Your email address will not be published. Required fields are marked *`;

const EARLIER_TALKS = `Ostravia, Kelland hold high-stakes talks on river fears

Ostravia, Kelland hold high-stakes talks on river fears
Image: Fishing boats on Lake Sorrow

Fishermen from both sides take part in a joint count of pike on Lake Sorrow

LUNZ, May 9 (TMK-AGENCIES) — Ostravia and Kelland open talks on Friday in Lunz on soaring tensions over the Tarn, with Kelland seeking a new treaty on the distribution of water but facing strong pressure to clear its camp.

The working round starts a week of diplomacy in which Kelland will meet with the river commission and with the League of Northern States, with Ostravia trying to assure small neighbours that they will not be sidelined.

Kelland since late last year has gathered thousands of builders above the gorge and demanded assurances that the commission will not appoint further inspectors.

Ostravia, to be represented by deputy minister Wanda Sherrin, agreed to the round even though it made plain that many of the proposals are non-starters.

The talks were originally scheduled to begin on Saturday, but Sherrin is now due to dine with her opposite number, Sergo Rybak, on Friday evening, said a spokesman of the chancellery.

Chancellor Irma Vasek, dismissing the demands as “fog”, has insisted that the round will yield nothing so long as Kelland holds “a hand on the tap”.

“We are prepared to answer any work on the gorge. But a treaty is still possible and preferable if Kelland wants one,” Vasek said on Wednesday.

Sherrin and Rybak had agreed in June on regular “river days”, and will again lead their delegations.

Measures under consideration include tolls on the coast road, an end to Kelland’s disputed cable under the strait or, in the most drastic case, a ban on its timber.

An official, speaking on condition of anonymity, warned that Ostravia would also arm its customs boats if the flow fell by a fifth.

Kelland insists that it was deceived after the floods of 1988 and understood that Lake Sorrow would be shared.

Commission chief Jorn Stelter, meeting ministers on Thursday, said there remained real risks of a dry summer. — TMK-AGENCIES

administrator

Related Articles`;

function page(id: string, text: string): ArticleInput {
  const unknown = { url: null, source: null, title: null, publishedAt: null, receivedAt: null };
  return { ...unknown, id, text, language: null };
}

/** Named for what became of the agency report in them. */
export const PAGES: readonly ArticleInput[] = [
  page('preview', PREVIEW),
  page('rewritten', REWRITTEN),
  page('wrapped', WRAPPED),
  page('extended', EXTENDED),
  page('earlier-talks', EARLIER_TALKS),
];
