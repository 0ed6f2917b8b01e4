using CsCheck;
using Kranten;
using static Corpus.Testing.Tests.TestSpans;

namespace Corpus.Testing.Tests;

/// <summary>Tokens and sentences, as the CoNLL 2018 evaluation counts them.</summary>
public class SegmentTests
{
    // Those of conll18_ud_eval.py's own tests: “abcd” against “a b c d”, “abc d” against “a b c d”, “a bc d” against “a b c d”.
    [Theory]
    [InlineData("10-14", "10-11, 11-12, 12-13, 13-14", 0, 0.0, 0.0, 0.0)]
    [InlineData("10-13, 13-14", "10-11, 11-12, 12-13, 13-14", 1, 0.25, 0.5, 1.0 / 3)]
    [InlineData("10-11, 11-13, 13-14", "10-11, 11-12, 12-13, 13-14", 2, 0.5, 2.0 / 3, 4.0 / 7)]
    [InlineData("10-14", "", 0, 0.0, 0.0, 0.0)]
    public void A_segment_is_right_where_both_ends_are(string gold, string found, int right, double precision, double recall, double f1)
    {
        foreach (var report in (ScoreReport[])[Score.Tokens(Bridge, Parse(found), Parse(gold)), Score.Sentences(Bridge, Parse(found), Parse(gold))])
        {
            Assert.Equal(right, report.Counts.Correct);
            Assert.Equal(precision, report.Precision, 12);
            Assert.Equal(recall, report.Recall, 12);
            Assert.Equal(f1, report.F1, 12);
            Assert.Empty(report.Labels);
        }
    }

    // The evaluation of 2018 counts characters without white space, so that a blank belongs to nobody.
    [Fact]
    public void White_space_at_the_ends_does_not_count()
    {
        var (first, second) = (Of("In Klein-Heerdam ligt sinds maandag een nieuwe brug over de Heerdamse Beek."), Of("Ze is twee meter te laag."));

        var report = Score.Sentences(Bridge, [first with { Length = first.Length + 1 }, second], [first, second]);

        Assert.Equal(new ScoreCounts(2, 2, 2), report.Counts);
    }

    [Fact]
    public void The_labels_of_segments_do_not_count()
        => Assert.Equal(1, Score.Tokens(Bridge, [new LabeledSpan(0, 2, "ADP")], [new LabeledSpan(0, 2)]).Counts.Correct);

    [Fact]
    public void The_gold_of_a_treebank_is_its_own_tokens_and_sentences()
    {
        var tokens = Score.Tokens(Proefbank.Articles, a => a.Tokens.Select(token => token.Start..token.End));
        var sentences = Score.Sentences(Proefbank.Articles, a => a.Sentences.Select(sentence => (sentence.Start, sentence.Length)));

        Assert.Equal(1.0, tokens.F1);
        Assert.Equal(Proefbank.Articles.Sum(a => a.Tokens.Count), tokens.Counts.Gold);
        Assert.Equal(1.0, sentences.F1);
        Assert.Equal(Proefbank.Articles.Select(a => a.Id), sentences.Articles.Select(a => a.Id));
    }

    // Every form in which a program may give what it found, of one article and of many; these lines compile.
    [Fact]
    public void A_program_gives_spans_ranges_places_or_strings()
    {
        LabeledSpan[] gold = [Of("Ze"), Of("is"), Of("twee meter")];
        var (ze, second, third) = (Of("Ze"), Of("is"), Of("twee meter"));

        Assert.Equal(1.0, Score.Tokens(Bridge, [ze, second, third], gold).F1);
        Assert.Equal(1.0, Score.Tokens(Bridge, new[] { ze.Start..ze.End, second.Start..second.End, third.Start..third.End }, gold).F1);
        Assert.Equal(1.0, Score.Tokens(Bridge, [(ze.Start, 2), (second.Start, 2), (third.Start, 10)], gold).F1);
        Assert.Equal(0.0, Score.Tokens(Bridge, [], gold).F1);
        Assert.Equal(0.4, Score.Tokens(Bridge, [ze.Start..ze.End, second.Start..third.End], gold).F1, 12);
        Assert.Equal(1.0, Score.Sentences(Proefbank.Articles, a => a.Sentences.Select(sentence => sentence.ToString()).ToList()).F1);
        Assert.Equal(1.0, Score.Sentences(Proefbank.Articles.Where(a => a.Id == "garnalenpellen"), a => a.Sentences.Select(sentence => new LabeledSpan(sentence.Start, sentence.Length))).F1);
        Assert.Equal(0.0, Score.Sentences(Proefbank.Articles, a => [0..2]).F1);
        Assert.Equal(0.0, Score.Sentences(Proefbank.Articles, _ => []).F1);
    }

    // The end of a range may count from the end of the text.
    [Fact]
    public void A_range_may_count_from_the_end_of_the_text()
        => Assert.Equal(1.0, Score.Sentences(Bridge, new[] { ..^0 }, [new LabeledSpan(0, Bridge.Text.Length)]).F1);

    // The definition of the evaluation itself, over tables of offsets without white space: slow, and another way to the same number.
    [Fact]
    public void Scores_are_those_of_spans_over_characters_without_white_space()
        => Gen.Select(Gen.Int[1, 40].Array[0, 8], Gen.Int[1, 40].Array[0, 8]).Sample((goldCuts, foundCuts) =>
        {
            var text = Bridge.Text.ToString();
            var (gold, found) = (Cut(text, goldCuts), Cut(text, foundCuts));
            var dense = text.Select((c, i) => text.Take(i).Count(before => !char.IsWhiteSpace(before))).Append(text.Count(c => !char.IsWhiteSpace(c))).ToArray();
            var right = gold.Select(span => (dense[span.Start], dense[span.End])).Intersect(found.Select(span => (dense[span.Start], dense[span.End]))).Count();

            Assert.Equal(new ScoreCounts(gold.Length, found.Length, right), Score.Sentences(Bridge, found, gold).Counts);
        }, iter: 300);

    // Stretches one behind the other, their ends where they fall, in white space too; nothing but white space is left out.
    private static LabeledSpan[] Cut(string text, int[] lengths)
    {
        var spans = new List<LabeledSpan>();
        var at = 0;
        foreach (var length in lengths)
        {
            if (!string.IsNullOrWhiteSpace(text.Substring(at, length)))
                spans.Add(new LabeledSpan(at, length));
            at += length;
        }

        return [.. spans];
    }
}
