using System.Text;
using CsCheck;

namespace Corpus.Sources.Tests.Conllu;

/// <summary>What holds for any file at all, and for every valid one.</summary>
public class ConlluPropertyTests
{
    private static readonly Gen<string> Fragments = Gen.OneOf(
        "\t", "_", "1", "2", "1-2", "2-3", "1.1", "0", "99999999999", "# newdoc", "# newdoc id = x\n", "# newpar\n", "# text = ", "# text = De haven\n", "# date = 2022-13\n",
        "# meta::a = b\n", "\n", "\n\n", "\r", "\r\n", " ", "\u00A0", "#", "=", "NOUN", "SpaceAfter=No", "|", "😀", "\0", "\uFEFF", "\u0085", "\uD83D",
        "1\ta\ta\tX\t_\t_\t0\troot\t_\t_\n", "2\tb\tb\tX\t_\t_\t1\tdep\t_\t_\n", "1-2\tab\t_\t_\t_\t_\t_\t_\t_\t_\n");

    private static readonly Gen<string> Extremes = Gen.Select(
        Gen.OneOf("\t", "\n", "x", "# newdoc\n", "# a = b\n", "1\n", "# a\n\n", "\0", "1\t", "1\ta\ta\tX\t_\t_\t0\troot\t_\t_\n", "k"),
        Gen.OneOf("", "# newdoc\n", "# newdoc id = ", "# text = ", "# newdoc\n# ", "1\ta\t"),
        Gen.OneOf("", "\n", " = x\n1\ta\ta\tX\t_\t_\t0\troot\t_\t_\n"),
        (repeated, before, after) => before + string.Concat(Enumerable.Repeat(repeated, 1_000_000 / repeated.Length)) + after);

    private static readonly Gen<string> AnyFile = Gen.Frequency(
        (20, GeneratedConllu.Files),
        (60, Mutated(GeneratedConllu.Files)),
        (40, Fragments.Array[0, 25].Select(string.Concat)),
        (20, Gen.String));

    [Fact]
    public void Any_file_gives_articles_whose_spans_are_right()
    {
        AnyFile.Sample(Check, iter: 100_000);
    }

    [Fact]
    public void Extreme_files_give_articles_whose_spans_are_right()
    {
        Extremes.Sample(Check, iter: 40);
    }

    [Fact]
    public void A_valid_file_is_what_its_gold_layer_gives_when_written_again()
    {
        GeneratedConllu.Files.Sample(
            file =>
            {
                var reading = ArticleFileReader.Read("a.conllu", file);

                Assert.DoesNotContain(reading.Diagnostics, finding => finding.Rule != DiagnosticRules.EmptyText);
                Assert.Equal(file, ConlluWriter.Write(reading.Articles));
            },
            iter: 20_000);
    }

    [Fact]
    public void A_million_words_in_one_sentence_are_read()
    {
        const int Count = 1_000_000;
        var file = new StringBuilder();
        for (var i = 1; i <= Count; i++)
            file.Append(i).Append("\ta\ta\tX\t_\t_\t").Append(i - 1).Append("\tdep\t_\t_\n");

        var reading = ArticleFileReader.Read("a.conllu", file.ToString());

        Assert.Empty(reading.Diagnostics);
        Assert.Equal(Count, Assert.Single(reading.Articles[0].Gold!.Sentences).Tokens.Count);
    }

    [Theory]
    [InlineData("# text = ")]
    [InlineData("# newdoc id = ")]
    [InlineData("# newdoc\n# k = ")]
    [InlineData("1\t")]
    [InlineData("")]
    public void A_line_of_ten_megabytes_is_read(string before)
    {
        Check(before + new string('x', 10_000_000) + "\t_\t_\t_\t_\t_\t_\t_\t_\n");
    }

    private static void Check(string file)
    {
        var reading = ArticleFileReader.Read("a.conllu", file);

        foreach (var finding in reading.Diagnostics)
        {
            AssertWithin(new TextSpan(finding.Place.Start, finding.Place.Length), file);
            Assert.True(finding.Place is { Line: > 0, Column: > 0 });
            Assert.All(finding.Fixes.SelectMany(fix => fix.Edits), edit => AssertWithin(edit.Place, file));
        }

        foreach (var article in reading.Articles)
        {
            CheckHead(article, file);
            Assert.Equal(ArticleText.Body(article.Text, 0), article.Text);
            Assert.True(ParagraphSplitter.Split(article.Text).SequenceEqual(article.Paragraphs));
            var end = 0;
            foreach (var sentence in article.Gold?.Sentences ?? [])
            {
                Assert.True(sentence.Span.Start >= end && sentence.Span.Length > 0);
                CheckTokens(sentence, article.Text);
                end = sentence.Span.End;
            }

            Assert.True(end <= article.Text.Length);
        }
    }

    private static void CheckHead(SourceArticle article, string file)
    {
        AssertWithin(article.HeadPlace, file);
        Assert.True(article.Insertion is null || (article.Insertion.At >= article.HeadPlace.End && article.Insertion.At <= file.Length));
        foreach (var field in article.Fields)
        {
            AssertWithin(field.Value.Place, file);
            Assert.Equal(field.Key, file.Substring(field.KeyPlace.Start, field.KeyPlace.Length));
            Assert.All(field.Value.Scalars, scalar => Assert.Equal(scalar.Text, file.Substring(scalar.Place.Start, scalar.Place.Length)));
        }
    }

    private static void CheckTokens(GoldSentence sentence, string text)
    {
        var multiword = default(GoldToken);
        var at = sentence.Span.Start;
        foreach (var token in sentence.Tokens)
        {
            if (token.Kind == GoldTokenKind.EmptyNode)
            {
                Assert.Equal(new TextSpan(at, 0), token.Span);
            }
            else if (multiword is not null && token.Kind == GoldTokenKind.Word && token.Id <= multiword.SubId)
            {
                Assert.Equal(multiword.Span, token.Span);
            }
            else
            {
                Assert.True(token.Span.Start >= at && token.Span.End <= sentence.Span.End);
                Assert.True(string.CompareOrdinal(text, token.Span.Start, token.Form, 0, token.Form.Length) == 0 && token.Span.Length == token.Form.Length);
                at = token.Span.End;
                multiword = token.Kind == GoldTokenKind.MultiwordToken ? token : multiword;
            }
        }
    }

    private static void AssertWithin(TextSpan span, string file)
        => Assert.True(span.Start >= 0 && span.Length >= 0 && span.End <= file.Length);

    /// <summary>A valid file with a few characters taken away or put in.</summary>
    private static Gen<string> Mutated(Gen<string> valid)
        => Gen.Select(valid, Gen.Select(Gen.Int[0, 2_000], Gen.Int[0, 3], Fragments).Array[1, 3], (file, edits) =>
        {
            var text = new StringBuilder(file);
            foreach (var (at, removed, inserted) in edits)
            {
                var start = at % (text.Length + 1);
                text.Remove(start, Math.Min(removed, text.Length - start)).Insert(start, inserted);
            }

            return text.ToString();
        });
}
