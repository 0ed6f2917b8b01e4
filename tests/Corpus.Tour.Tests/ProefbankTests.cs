using Kranten;

namespace Corpus.Tour.Tests;

/// <summary>What the corpus Proefbank promises: sentences with annotations.</summary>
public class ProefbankTests
{
    [Fact]
    public void Every_article_is_covered_by_its_sentences()
        => Assert.All(Proefbank.Articles, article => Assert.Equal(
            article.Text.ToString().Replace("\n\n", " ", StringComparison.Ordinal), string.Join(' ', article.Treebank.Select(sentence => sentence.Text))));

    [Fact]
    public void Every_sentence_has_one_root()
        => Assert.All(
            Proefbank.Articles.SelectMany(article => article.Treebank), sentence => Assert.Single(sentence.Nodes, node => node.Head == 0 && node.Relation == "root"));

    [Fact]
    public void Words_multiword_tokens_and_empty_nodes_are_all_there()
    {
        var kinds = Proefbank.Articles.SelectMany(article => article.Treebank).SelectMany(sentence => sentence.Nodes).CountBy(node => node.Kind).ToDictionary();

        Assert.True(kinds[TreebankNodeKind.Word] > 200);
        Assert.True(kinds[TreebankNodeKind.MultiwordToken] >= 2);
        Assert.True(kinds[TreebankNodeKind.EmptyNode] >= 2);
    }

    [Fact]
    public void Tokens_and_sentences_are_those_of_the_treebank()
        => Assert.All(Proefbank.Articles, article =>
        {
            Assert.Equal("tokens gold, sentences gold, quotations computed", article.Layers.ToString());
            Assert.Equal(article.Treebank.Select(sentence => sentence.ToString()), article.Sentences.Select(sentence => sentence.ToString()));
            Assert.Equal(
                article.Treebank.SelectMany(sentence => sentence.Nodes).Where(node => node.Length > 0).Select(node => (node.Start, node.Text.ToString())).Distinct(),
                article.Tokens.Select(token => (token.Start, token.Text.ToString())));
        });

    [Fact]
    public void Features_are_found_by_name()
    {
        var ze = Proefbank.Articles[0].Treebank[1].Nodes[0];

        Assert.Equal(("Ze", "Prs", null), (ze.Form, ze.FindFeature("PronType"), ze.FindFeature("Poss")));
    }
}
