using System.Text;
using Corpus.Sources;
using Kranten;

namespace Corpus.Testing.Tests;

public class GoldTests
{
    private const string Text = "‘Ja’, zegt Jan.\n\nHet is laat.";
    private const string Fitting = "S\t‘Ja’, zegt Jan.\nQ\tspeech\tzegt\tJan\t-\t‘Ja’\nS\tHet is laat.\n";

    [Fact]
    public void A_stand_off_file_gives_sentences_and_quotations()
    {
        using var folder = new TemporaryGold().Write("haven.gold", Fitting);

        var gold = Gold.FromFolder(folder.Path).For(TestArticles.Of(Text));

        Assert.Equal([new LabeledSpan(0, 15), new LabeledSpan(17, 12)], gold.Sentences!);
        Assert.Equal([new LabeledSpan(0, 4, "speech")], gold.Quotations!);
        Assert.Null(gold.Entities);
        Assert.Equal("haven.gold", Path.GetFileName(gold.Source));
    }

    [Fact]
    public void Files_of_two_formats_give_their_layers_together()
    {
        using var folder = new TemporaryGold().Write("haven.gold", Fitting).Write("haven.ann", "T1\tPER 11 14\tJan\n");

        var gold = GoldFolder.Open(folder.Path).For(TestArticles.Of(Text));

        Assert.Equal(2, gold.Sentences!.Count);
        Assert.Equal([new LabeledSpan(11, 3, "PER")], gold.Entities!);
    }

    [Theory]
    [InlineData("nieuws/2022:12", "nieuws/2022%3A12.ann")]
    [InlineData("../weg?", "%2E%2E/weg%3F.ann")]
    [InlineData("100%", "100%25.ann")]
    [InlineData("é. ", "é%2E%20.ann")]
    [InlineData("a\u0085", "a%C2%85.ann")]
    public void An_id_that_no_file_can_have_is_escaped(string id, string file)
    {
        using var folder = new TemporaryGold().Write(file, "T1\tPER 0 3\tJan\n");

        Assert.Single(GoldFolder.Open(folder.Path).For(TestArticles.Of("Jan", id)).Entities!);
        Assert.Single(GoldFolder.Open(folder.Path).ForAll([TestArticles.Of("Jan", id)]));
        Assert.Throws<ArgumentException>(() => GoldFolder.Open(folder.Path).ForAll([TestArticles.Of("Jan", id), null!]));
    }

    [Fact]
    public void A_name_is_of_one_id()
    {
        using var folder = new TemporaryGold().Write("a%3Ab.ann", "T1\tPER 0 3\tJan\n");

        Assert.True(GoldFolder.Open(folder.Path).TryFor(TestArticles.Of("Jan", "a:b"), out _));
        Assert.False(GoldFolder.Open(folder.Path).TryFor(TestArticles.Of("Jan", "a%3Ab"), out _));
    }

    [Fact]
    public void Two_files_of_one_format_for_an_article_are_refused()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryGold().Write("a:b.ann", "T1\tPER 0 3\tJan\n").Write("a%3Ab.ann", "# none\n");

        Assert.Contains("are both the gold of 'a:b'", Assert.Throws<GoldException>(() => GoldFolder.Open(folder.Path).For(TestArticles.Of("Jan", "a:b"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_a_hundred_problems_is_not_read_further()
    {
        using var folder = new TemporaryGold()
            .Write("veel.ann", string.Concat(Enumerable.Range(1, 100_000).Select(i => FormattableString.Invariant($"T{i}\tPER 0 3\tPiet{i}\n"))))
            .Write("lang.gold", "S\tJan.\n" + string.Concat(Enumerable.Repeat("Q\tspeech\t-\t-\t-\t‘Nee’\n", 100_000)));

        foreach (var (id, text) in new[] { ("veel", "Jan"), ("lang", "Jan.") })
            Assert.Contains(" And 99 more.", Assert.Throws<GoldException>(() => GoldFolder.Open(folder.Path).For(TestArticles.Of(text, id))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("S\t‘Ja’, zei Jan.\nS\tHet is laat.", 1, "where the sentence has ‘i Jan.’", "[‘Ja’, ze»gt Jan.  Het is laat«.]")]
    [InlineData("S\t‘Ja’, zegt Jan.", 1, "the text goes on behind the last sentence", "»Het is laat.«]")]
    [InlineData("S\tHet is laat.\nS\t‘Ja’, zegt Jan.", 1, "Het is laat.", "[»‘Ja’, zegt Jan.  Het« is laat.]")]
    [InlineData("S\t‘Ja’, zegt Jan.\nS\tHet is laat.\nS\tDag.", 3, "the text ends before ‘Dag.’", "Het is laat.»«]")]
    [InlineData("S\t‘Ja’, zegt Jan.\nS\tHet is laat.\nQ\tspreuk\t-\t-\t-\t‘Ja’", 3, "'spreuk' is no kind", "write one of speech")]
    [InlineData("S\t‘Ja’, zegt Jan.\nS\tHet is laat.\nQ\t\t-\t-\t-\t‘Ja’", 3, "'' is no kind", "write one of speech")]
    [InlineData("S\t‘Ja’, zegt Jan.\nS\tHet is laat.\nQ\tspeech\t-\t-\t-\t‘Nee’", 3, "the quotation ‘‘Nee’’ is not in the text", "copy it from the article")]
    [InlineData(" \n", 1, "the file is empty", "write a line 'S'")]
    public void Gold_that_does_not_fit_is_told_with_its_line_what_it_says_what_the_text_has_and_what_to_do(string content, int line, string said, string has)
    {
        using var folder = new TemporaryGold().Write("haven.gold", content);

        var failure = Assert.Throws<GoldException>(() => GoldFolder.Open(folder.Path).For(TestArticles.Of(Text)));

        Assert.Equal((folder.FileOf("haven.gold"), line), (failure.File, failure.Line));
        Assert.Contains(said, failure.Message, StringComparison.Ordinal);
        Assert.Contains(has, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_told_with_the_line_of_the_byte()
    {
        using var folder = new TemporaryGold().Write("haven.gold", [.. Encoding.Latin1.GetBytes("# a\nS\tcafé")]);

        var failure = Assert.Throws<GoldException>(() => Gold.Read(TestArticles.Of(Text), folder.FileOf("haven.gold")));

        Assert.Equal(2, failure.Line);
        Assert.Contains("0xE9", failure.Message, StringComparison.Ordinal);
        Assert.Contains("save the file as UTF-8", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_for_no_article_is_told()
    {
        using var folder = new TemporaryGold().Write("haven.gold", Fitting).Write("strand.gold", Fitting);

        var failure = Assert.Throws<GoldException>(() => GoldFolder.Open(folder.Path).ForAll([TestArticles.Of(Text)]));

        Assert.Equal(folder.FileOf("strand.gold"), failure.File);
        Assert.Contains("none of the articles has the id 'strand'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_there_is_no_gold_the_message_says_how_to_add_some()
    {
        using var folder = new TemporaryGold().Write("strand.gold", Fitting);
        var article = TestArticles.Of(Text);

        Assert.False(Gold.TryOf(article, out _));
        Assert.Contains("<CorpusGold Include=", Assert.Throws<GoldException>(() => Gold.Of(article)).Message, StringComparison.Ordinal);
        Assert.False(GoldFolder.Open(folder.Path).TryFor(article, out _));
        Assert.Contains("'haven.gold' or 'haven.ann'", Assert.Throws<GoldException>(() => GoldFolder.Open(folder.Path).For(article)).Message, StringComparison.Ordinal);
        Assert.Contains("There is no folder", Assert.Throws<GoldException>(() => GoldFolder.Open(folder.FileOf("weg"))).Message, StringComparison.Ordinal);
        Assert.Contains("There is no file", Assert.Throws<GoldException>(() => Gold.Read(article, folder.FileOf("weg.gold"))).Message, StringComparison.Ordinal);
        Assert.Contains(".gold or .ann", Assert.Throws<GoldException>(() => Gold.Read(article, folder.FileOf("strand.txt"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_gold_is_told()
    {
        using var folder = new TemporaryGold().Write("haven.txt", Text);

        Assert.Contains("has no gold; put files", Assert.Throws<GoldException>(() => GoldFolder.Open(folder.Path)).Message, StringComparison.Ordinal);
    }

    // Jan Jansen B I, then S of one token, an I that continues nothing, and O; 'van' is a multiword token, whose own tag counts.
    [Fact]
    public void Tags_in_the_tenth_column_of_a_treebank_are_entities()
    {
        var layer = new GoldLayer([new GoldSentence(new TextSpan(0, 28), [],
        [
            TestArticles.Word(1, 0, "Jan", "NER=B-PER"),
            TestArticles.Word(2, 4, "Jansen", "SpaceAfter=Yes|NER=I-PER"),
            TestArticles.Word(3, 11, "van", "NER=O", GoldTokenKind.MultiwordToken),
            TestArticles.Word(3, 11, "va", length: 3),
            TestArticles.Word(4, 11, "n", length: 3),
            TestArticles.Word(5, 15, "Oost", "NER=S-LOC"),
            TestArticles.Word(6, 20, "Zandrech", "NER=I-LOC"),
        ])]);

        var gold = Gold.Of(TestArticles.Of("Jan Jansen van Oost Zandrech", gold: layer));

        Assert.Equal([new LabeledSpan(0, 10, "PER"), new LabeledSpan(15, 4, "LOC"), new LabeledSpan(20, 8, "LOC")], gold.Entities!);
        Assert.Equal("X X X X X X", string.Join(' ', gold.PartsOfSpeech!.Select(word => word.Label)));
        Assert.Equal("treebank", gold.Source);
    }

    [Fact]
    public void A_tag_that_is_none_is_told_with_its_place()
    {
        var layer = new GoldLayer(
        [
            new GoldSentence(new TextSpan(0, 3), [], [TestArticles.Word(1, 0, "Ja.", "NER=O")]),
            new GoldSentence(new TextSpan(4, 7), ["newpar", "sent_id = a-2"], [TestArticles.Word(1, 4, "Dag", "NER=O"), TestArticles.Word(2, 8, "Jan", "NER=PER")]),
        ]);

        var failure = Assert.Throws<GoldException>(() => Gold.Of(TestArticles.Of("Ja. Dag Jan", gold: layer)).Entities);

        Assert.Equal(("nieuws.jsonl", 7), (failure.File, failure.Line));
        Assert.Contains("'PER' in sentence 2 (sent_id a-2), ID 2 ('Jan'), at [Ja. Dag »Jan«]", failure.Message, StringComparison.Ordinal);
    }

    // One bad tag of an entity is no reason to refuse the sentences; and gold of a file beside the treebank need not know of it.
    [Fact]
    public void A_tag_that_is_none_breaks_no_other_layer()
    {
        var layer = new GoldLayer([new GoldSentence(new TextSpan(0, 3), [], [TestArticles.Word(1, 0, "Jan", "NER=PER")])]);
        var article = TestArticles.Of("Jan", gold: layer);

        var gold = Gold.Of(article);

        Assert.Equal([new LabeledSpan(0, 3)], gold.Sentences!);
        Assert.Equal(1.0, Score.Tokens(article, [0..3]).F1);
        Assert.Throws<GoldException>(() => Score.Entities(article, []));
    }

    // conll18_ud_eval.py counts every word, those with _ too.
    [Fact]
    public void A_word_without_a_part_of_speech_counts_with_an_underscore()
    {
        var open = TestArticles.Word(2, 4, "Jan") with { Upos = null };
        var layer = new GoldLayer([new GoldSentence(new TextSpan(0, 7), [], [TestArticles.Word(1, 0, "Dag"), open])]);

        Assert.Equal(["X", "_"], Gold.Of(TestArticles.Of("Dag Jan", gold: layer)).PartsOfSpeech!.Select(word => word.Label));
    }

    [Fact]
    public void Two_threads_that_ask_for_the_gold_of_a_corpus_get_the_same()
    {
        using var folder = new TemporaryGold().Write("haven.gold", Fitting);
        var (article, gold) = (TestArticles.Of(Text), GoldFolder.Open(folder.Path));

        var got = new ArticleGold[64];
        Parallel.For(0, got.Length, i => got[i] = gold.For(article));
        var krant = Krant.Articles.AsParallel().WithDegreeOfParallelism(8).Select(Gold.Of).Count();

        Assert.All(got, one => Assert.Same(got[0], one));
        Assert.Equal(Krant.Articles.Count, krant);
    }
}
