using CsCheck;

namespace Corpus.Sources.Tests.Pins;

public class PinTextsFileTests
{
    private static readonly Gen<(string Id, string Text)[]> Articles
        = Gen.Select(Gen.OneOf("a", "b/c", "d e"), Gen.OneOf("x", "é🙂", "\n", "\t", "article\ta\tb\t1\t3\n").Array[0, 9].Select(string.Concat)).Array[0, 5];

    [Fact]
    public void What_was_written_is_read()
        => Articles.Sample(articles =>
        {
            var file = PinTextsFile.Read(Written(articles));

            Assert.True(file.Has("f1") && file.Has("f2") && !file.Has("f3"));
            foreach (var (id, text) in articles.GroupBy(article => article.Id).Select(group => group.Last()))
                Assert.Equal(new PinText(id + ".txt", 7, text), file.Find("f2", id));
            Assert.Null(file.Find("f1", "a"));
            Assert.Null(file.Find("f2", "weg"));
        });

    [Fact]
    public void A_file_that_is_cut_has_what_stands_before_the_cut()
        => Gen.Select(Articles, Gen.Int[0, 400]).Sample((articles, length) =>
        {
            var content = Written(articles);
            var file = PinTextsFile.Read(content[..Math.Min(length, content.Length)]);

            foreach (var (id, text) in articles)
            {
                if (file.Find("f2", id) is { } found)
                    Assert.Contains((id, found.Text), articles);
            }
        });

    [Fact]
    public void An_id_with_a_tab_is_left_out()
    {
        using var output = new StringWriter();
        PinTextsFile.WriteHead(output);
        PinTextsFile.WriteCorpus(output, "f1");
        PinTextsFile.WriteArticle(output, "a\tb", new PinText("a.txt", 1, "Tekst."));
        PinTextsFile.WriteArticle(output, "c", new PinText("c.txt", 1, "Tekst."));

        Assert.Equal("corpus-texts\t1\ncorpus\tf1\narticle\tc\tc.txt\t1\t6\nTekst.\n", output.ToString());
    }

    [Fact]
    public void A_corpus_that_was_left_out_has_its_size_and_no_articles()
    {
        using var output = new StringWriter();
        PinTextsFile.WriteHead(output);
        PinTextsFile.WriteCorpus(output, "f1");
        PinTextsFile.WriteLeftOut(output, "f2", 9_000_000_000);
        PinTextsFile.WriteCorpus(output, "f3");
        PinTextsFile.WriteArticle(output, "c", new PinText("c.txt", 1, "Tekst."));
        var file = PinTextsFile.Read(output.ToString());

        Assert.Equal("corpus-texts\t1\ncorpus\tf1\nlarge\tf2\t9000000000\ncorpus\tf3\narticle\tc\tc.txt\t1\t6\nTekst.\n", output.ToString());
        Assert.Equal((true, false, true), (file.Has("f1"), file.Has("f2"), file.Has("f3")));
        Assert.Equal((null, 9_000_000_000, null), (file.SizeLeftOut("f1"), file.SizeLeftOut("f2"), file.SizeLeftOut("f3")));
        Assert.Equal("Tekst.", file.Find("f3", "c")!.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("corpus-texts\t2\ncorpus\tf1\n")]
    [InlineData("iets anders\ncorpus\tf1\n")]
    public void Another_file_has_no_corpora(string content) => Assert.False(PinTextsFile.Read(content).Has("f1"));

    private static string Written((string Id, string Text)[] articles)
    {
        using var output = new StringWriter();
        PinTextsFile.WriteHead(output);
        PinTextsFile.WriteCorpus(output, "f1");
        PinTextsFile.WriteCorpus(output, "f2");
        foreach (var (id, text) in articles)
            PinTextsFile.WriteArticle(output, id, new PinText(id + ".txt", 7, text));
        return output.ToString();
    }
}
