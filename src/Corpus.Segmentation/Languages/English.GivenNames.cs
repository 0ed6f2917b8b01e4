namespace Corpus.Segmentation;

/// <content>Given names.</content>
internal static partial class English
{
    private const string MaleNames = """
        aaron abdul abe abraham adam adrian ahmed aidan alan albert alec alexander alfie alfred ali alistair allan allen alvin amos andre andrew angus
        anthony anton archibald archie arnold arthur austin barnaby barney barry bartholomew basil ben benjamin bernard bill billy bob bobby brad bradley brendan
        brian bruce bruno bryan calvin callum cameron carl carlos cecil cedric chad charles charlie christian christopher clarence clayton clifford clive colin connor
        conor craig curtis cyril dale damian daniel darren dave david dean declan denis dennis derek dermot desmond diego dominic donald doug douglas duncan
        dwight dylan eamon earl eddie edgar edmund edward edwin elijah elliot ellis emmanuel eric ernest ethan euan eugene evan felix fergus fernando
        finlay francisco frank franklin fraser fred frederick gareth gary gavin geoff geoffrey george gerald gerard gilbert giles glenn gordon graham grant gregory greg
        guy hamish harold harry harvey hassan hector henry herbert howard hubert hugh hugo humphrey ian ibrahim isaac ivan ivor jack jacob jake
        james jamie jared jason jay jeff jeffrey jeremy jerome jerry jesse jesus jim jimmy joe joel john johnny jonas jonathan jorge jose joseph josh joshua juan
        julian justin karl keith kenneth ken kenny kevin kurt kyle lars laurence lawrence leo leon leonard leroy leslie lewis liam lionel lloyd louis lucas luis luke
        magnus malcolm marc marcus mario mark marshall martin marvin matthew matt maurice max melvin mervyn michael mick miguel mike miles mohamed mohammed morris moses
        murray nathan nathaniel ned neil nelson nicholas nick nigel nils noah noel norman oliver omar oscar otto owen pablo paddy patrick paul pedro percy pete
        peter philip phil piers quentin rafael ralph ramon randolph randy ravi ray raymond reginald reuben rex rhys ricardo richard rick robert roberto robin roderick
        rodney roger roland ronald ron rory ross rowan roy rufus rupert russell ryan samuel scott sean sebastian seamus sergio seth shane shaun sidney
        silas simon spencer stanley stefan stephen steve steven stewart stuart ted terence terry theo theodore thomas tim timothy tobias toby todd tom tommy
        tomasz tony trevor tristan tyler vernon victor vincent vikram walter warren wayne wilfred william winston xavier yusuf zachary
        """;

    private const string FemaleNames = """
        abigail ada agatha agnes aileen aisling alexandra alice alison amber amelia amy andrea angela angie anita ann anna annabel anne annette annie aoife april
        ashley audrey ayesha barbara beatrice becky bella bernadette bernice beryl beth bethany betty beverly billie brenda bridget bridie brigid bronwen caitlin
        camilla candice carla carmen carol caroline carolyn carrie catherine cathy cecilia charlotte chelsea cheryl chloe christina christine ciara claire clara
        clare constance courtney crystal cynthia daisy danielle daphne dawn deborah deirdre delia denise diana diane dolores donna dora doreen doris dorothy edith
        edna eileen elaine eleanor eliza elizabeth ella ellen ellie elsie emily emma erica erin esther ethel eunice eva eve evelyn faith fatima felicity fiona
        flora florence frances freda gail gemma georgia georgina geraldine gertrude gillian gina ginny gladys glenys gloria grace gwen gwendolyn hannah harriet
        hattie hazel heather helen helena hilary hilda holly hope ida imogen ingrid irene iris isabel isabella isobel ivy jacqueline jade jane janet janice jasmine
        jean jeanette jenna jennifer jenny jess jessica jessie jill joan joanna joanne jocelyn josephine joy joyce juanita judith judy julia julie june karen kate
        katherine kathleen kathryn kathy katie katy kayla kelly kerry kim kirsten kirsty kristen laura lauren laurie leah lesley lilian lily linda lindsay lisa
        lois lorna lorraine louise lucille lucinda lucy lydia lynn lynne mabel madeleine madison maeve maggie maisie mairéad mandy margaret margery maria marian marie
        marilyn marion marjorie martha mary maud maureen mavis maxine megan melanie melissa mercedes michelle mildred millicent minnie miranda miriam moira molly mona monica
        muriel myra myrtle nadia nancy naomi natalie natasha nell nellie nicola nicole niamh nina nora noreen norma olga olive olivia oonagh pamela
        patience patricia paula pauline pearl peggy penelope penny petra philippa phoebe phyllis polly priscilla prudence prue priya rachel rebecca rhiannon rhoda rhonda rita roberta
        roisin rosalind rose rosemary rosie roxanne ruby ruth sabrina sadie sally samantha sandra saoirse sara sarah shannon sharon sheila shelley shirley siobhan sonia
        sophia sophie stacey stella stephanie sue susan susannah suzanne sybil sylvia tamar tamara tanya tara teresa tess theresa tiffany tina tracey tracy ursula valerie
        vanessa vera veronica victoria vivian vivienne wanda wendy wilhelmina winifred winnie yasmin yolanda yvonne zoe
        """;
}
