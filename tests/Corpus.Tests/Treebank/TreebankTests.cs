using Corpus.Sources;
using CsCheck;

namespace Corpus.Tests;

public class TreebankTests
{
    private const string Content = "Één 🙂 en\n\ntwee 🙂";

    private static readonly TestArticle Article = TestCorpus.Articles(TestCorpus.Rich())["zin"];

    private static readonly Gen<string?> Columns = Gen.OneOf<string?>(null, null, null, "_", "", "de", "NOUN", "Case=Nom", "é🙂");

    private static readonly int[] Boundaries = [.. Enumerable.Range(0, Content.Length + 1).Where(i => i == Content.Length || !char.IsLowSurrogate(Content[i]))];

    private static readonly Gen<TextSpan> Spans = Gen.Select(Gen.OneOf(Boundaries), Gen.OneOf(Boundaries)).Select((a, b) => new TextSpan(Math.Min(a, b), Math.Abs(a - b)));

    private static readonly Gen<GoldToken> Tokens = Gen.Select(Gen.Enum<GoldTokenKind>(), Gen.Int[0, int.MaxValue], Spans, Columns, Columns, Columns, Gen.Int[-1, int.MaxValue])
        .Select((kind, id, span, a, b, c, head) => new GoldToken(kind, id, kind == GoldTokenKind.Word ? 0 : id / 2, span, a ?? "", b, c, a, b, head, c, a, b));

    private static readonly Gen<GoldLayer?> Layers = Gen.OneOf(
        Gen.Const(() => (GoldLayer?)null),
        Gen.Select(Spans, Columns.Array[0, 3], Tokens.Array[0, 5])
            .Select((span, comments, tokens) => new GoldSentence(span, [.. comments.Select(c => c ?? "")], tokens))
            .Array[0, 4].Select(sentences => (GoldLayer?)new GoldLayer(sentences)));

    private static TreebankNodeList Nodes => Article.Treebank[0].Nodes;

    [Fact]
    public void Sentences_come_in_the_order_of_the_text()
        => Assert.Equal([(0, 14, "Ik zie 🙂 het."), (16, 5, "Daar.")], Article.Treebank.Select(s => (s.Start, s.Length, s.Text.ToString())));

    [Fact]
    public void Comments_are_kept()
    {
        Assert.Equal(["sent_id = 1", "text = Ik zie 🙂 het."], Article.Treebank[0].Comments);
        Assert.Empty(Article.Treebank[1].Comments);
    }

    [Fact]
    public void A_node_has_the_columns_of_its_line()
    {
        var ik = Nodes[0];
        Assert.Equal((TreebankNodeKind.Word, "1", "Ik", "ik", "PRON", null), (ik.Kind, ik.Id, ik.Form, ik.Lemma, ik.Upos, ik.Xpos));
        Assert.Equal(("Case=Nom|Number=Sing|Person=1", 2, "nsubj", null, null), (ik.Features, ik.Head, ik.Relation, ik.Dependencies, ik.Misc));
        Assert.Equal((0, 2, "Ik", "Ik"), (ik.Start, ik.Length, ik.Text.ToString(), ik.ToString()));
        Assert.Equal(Article, ik.Article);
    }

    [Fact]
    public void Words_multiword_tokens_and_empty_nodes_are_told_apart()
    {
        Assert.Equal(["1", "2-3", "2", "3", "3.1", "4", "5"], Nodes.Select(node => node.Id));
        Assert.Equal((TreebankNodeKind.MultiwordToken, "zie 🙂", "SpaceAfter=No"), (Nodes[1].Kind, Nodes[1].Text.ToString(), Nodes[1].Misc));
        Assert.Equal((TreebankNodeKind.EmptyNode, "dat", "", "2:obj|3:ref", "vnw"), (Nodes[4].Kind, Nodes[4].Form, Nodes[4].Text.ToString(), Nodes[4].Dependencies, Nodes[4].Xpos));
    }

    [Fact]
    public void The_head_of_the_root_is_0_and_what_has_none_has_none()
        => Assert.Equal([2, null, 0, 2, null, 2, 2], Nodes.Select(node => node.Head));

    [Theory]
    [InlineData("Case", "Nom")]
    [InlineData("Person", "1")]
    [InlineData("Number", "Sing")]
    [InlineData("Num", null)]
    [InlineData("case", null)]
    [InlineData("Case=Nom", null)]
    [InlineData("", null)]
    public void A_feature_is_found_by_its_name(string name, string? value)
        => Assert.Equal(value, Nodes[0].FindFeature(name));

    [Fact]
    public void A_node_without_features_has_none()
        => Assert.Null(Nodes[1].FindFeature("Case"));

    [Fact]
    public void An_article_without_annotations_has_no_sentences()
    {
        Assert.Empty(TestCorpus.Articles(TestCorpus.Rich())["leeg"].Treebank);
        Assert.Empty(TestCorpus.Articles(TestCorpus.Three())[0].Treebank);
    }

    [Fact]
    public void Defaults_are_empty()
    {
        Assert.Empty(default(TreebankSentenceList));
        Assert.Empty(default(TreebankNodeList));
        Assert.Empty(default(TreebankSentence).Nodes);
        Assert.Empty(default(TreebankSentence).Comments);
        Assert.Equal(("", "0", null, 0), (default(TreebankNode).Form, default(TreebankNode).Id, default(TreebankNode).Head, default(TreebankNode).Length));
    }

    [Fact]
    public void The_same_line_is_equal_and_another_is_not()
    {
        Assert.True(Nodes[0] == Nodes[0] && Nodes[0] != Nodes[2]);
        Assert.True(Article.Treebank[0] == Article.Treebank[0] && Article.Treebank[0] != Article.Treebank[1]);
        Assert.True(Article.Treebank == Article.Treebank && Nodes != Article.Treebank[1].Nodes);
        Assert.Equal(Nodes[0].GetHashCode(), Nodes[0].GetHashCode());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(7)]
    public void An_index_beyond_the_nodes_is_refused(int index)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => Nodes[index]);
        Assert.Contains("The list has 7 nodes, so the index must be at least 0 and less than 7.", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Article.Treebank[2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Article.Treebank[0].Comments[2]);
    }

    [Fact]
    public void Going_through_nodes_allocates_nothing()
    {
        Assert.Equal(38, LengthOf(Article));
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = LengthOf(Article);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Every_layer_comes_back_as_it_was()
        => Layers.Array[0, 4].Sample(
            layers =>
            {
                var image = TestCorpus.Open(TestCorpus.Image([.. layers.Select((layer, i) => TestCorpus.Article($"{i}", Content, [], layer))]));
                image.Verify();
                var articles = TestCorpus.Articles(image);
                for (var i = 0; i < layers.Length; i++)
                    AssertSame(layers[i], articles[i]);
            },
            iter: 500);

    [Theory]
    [InlineData(0, 19)]
    [InlineData(-1, 2)]
    [InlineData(0, -1)]
    [InlineData(19, 0)]
    [InlineData(int.MaxValue, int.MaxValue)]
    [InlineData(5, 1)]
    [InlineData(4, 1)]
    public void A_stretch_outside_the_text_or_amid_a_pair_is_refused(int start, int length)
    {
        var layer = new GoldLayer([new GoldSentence(new TextSpan(start, length), [], [])]);
        var exception = Assert.Throws<ArgumentException>(() => TestCorpus.Image(TestCorpus.Article("a", Content, [], layer)));
        Assert.Contains("A sentence or a node of 'a' is not within its text, or cuts a surrogate pair.", exception.Message, StringComparison.Ordinal);
    }

    // 200,000 words in one token of 200,000 letters: were the place of each looked for from the beginning, this would take a minute.
    [Fact]
    public void Words_of_one_long_token_take_no_longer_than_others()
    {
        const int Words = 200_000;
        var text = string.Concat(Enumerable.Repeat("é🙂", Words / 4));
        var token = TestCorpus.Gold().Sentences[1].Tokens[0] with { Span = new TextSpan(0, text.Length) };
        var layer = new GoldLayer([new GoldSentence(token.Span, [], [.. Enumerable.Repeat(token, Words)])]);

        var image = TestCorpus.Open(TestCorpus.Image(TestCorpus.Article("a", text, [], layer)));
        image.Verify();

        Assert.Equal(Words, TestCorpus.Articles(image)[0].Treebank[0].Nodes.Count);
    }

    private static void AssertSame(GoldLayer? expected, TestArticle article)
    {
        var sentences = expected?.Sentences ?? [];
        Assert.Equal(sentences.Select(s => s.Span), article.Treebank.Select(s => new TextSpan(s.Start, s.Length)));
        for (var i = 0; i < sentences.Count; i++)
        {
            Assert.Equal(Content.Substring(sentences[i].Span.Start, sentences[i].Span.Length), article.Treebank[i].Text.ToString());
            Assert.Equal(sentences[i].Comments, article.Treebank[i].Comments);
            Assert.Equal(sentences[i].Tokens.Select(LineOf), article.Treebank[i].Nodes.Select(LineOf));
        }
    }

    private static string LineOf(GoldToken token)
    {
        var id = token.Kind switch
        {
            GoldTokenKind.Word => $"{token.Id}",
            GoldTokenKind.MultiwordToken => $"{token.Id}-{token.SubId}",
            _ => $"{token.Id}.{token.SubId}",
        };
        return string.Join(
            '\t', id, token.Form, token.Lemma ?? "∅", token.Upos ?? "∅", token.Xpos ?? "∅", token.Features ?? "∅", token.Head < 0 ? "∅" : $"{token.Head}",
            token.Relation ?? "∅", token.Dependencies ?? "∅", token.Misc ?? "∅", token.Span, Content.Substring(token.Span.Start, token.Span.Length));
    }

    private static string LineOf(TreebankNode node) => string.Join(
        '\t', node.Id, node.Form, node.Lemma ?? "∅", node.Upos ?? "∅", node.Xpos ?? "∅", node.Features ?? "∅", node.Head is { } head ? $"{head}" : "∅",
        node.Relation ?? "∅", node.Dependencies ?? "∅", node.Misc ?? "∅", new TextSpan(node.Start, node.Length), node.Text.ToString());

    private static int LengthOf(TestArticle article)
    {
        var length = 0;
        foreach (var sentence in article.Treebank)
        {
            foreach (var node in sentence.Nodes)
                length += node.Length + (node.Head ?? 0);
        }

        return length;
    }
}
