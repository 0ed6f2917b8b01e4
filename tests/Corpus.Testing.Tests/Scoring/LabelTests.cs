using Kranten;
using static Corpus.Testing.Tests.TestSpans;

namespace Corpus.Testing.Tests;

/// <summary>Labels of words, as UPOS of the CoNLL 2018 evaluation.</summary>
public class LabelTests
{
    // “te” stands in “meter” too.
    private static LabeledSpan Te => Of("te laag", "ADV") with { Length = 2 };

    private static LabeledSpan[] SecondSentence =>
    [
        Of("Ze", "PRON"), Of("is", "AUX"), Of("twee", "NUM"), Of("meter", "NOUN"), Te, Of("laag", "ADJ"), Of("laag.", "PUNCT") with { Start = Of("laag.").End - 1, Length = 1 },
    ];

    // 7 words of gold, 5 found: “Ze”, “is” and “te” have the same place (3 aligned), of which “is” has another label (2 right).
    // Precision 2/5, recall 2/7, F1 4/12, accuracy 2/3.
    [Fact]
    public void A_label_is_right_where_a_word_of_gold_has_the_same_place_and_label()
    {
        var report = Score.Labels(Bridge, [Of("Ze", "PRON"), Of("is", "VERB"), Of("twee meter", "NUM"), Te, Of("laag.", "ADJ")], SecondSentence);

        Assert.Equal(new ScoreCounts(7, 5, 2, 0, 3), report.Counts);
        Assert.Equal(0.4, report.Precision, 12);
        Assert.Equal(2.0 / 7, report.Recall, 12);
        Assert.Equal(1.0 / 3, report.F1, 12);
        Assert.Equal(2.0 / 3, report.Accuracy, 12);
        Assert.Equal(new ScoreCounts(1, 0, 0, 0, 1), report.Labels.Single(label => label.Label == "AUX").Counts);
    }

    [Fact]
    public void A_label_for_each_word_of_gold_is_aligned_with_it()
    {
        var report = Score.Labels(Bridge, ["PRON", "AUX", "NUM", "NOUN", "ADV", "ADV", "PUNCT"], SecondSentence);

        Assert.Equal(new ScoreCounts(7, 7, 6, 0, 7), report.Counts);
        Assert.Equal(report.F1, report.Accuracy, 12);
    }

    // “Zo’n” of the third sentence is two words, ADV and DET, in one place: a tagger that says as many is compared in order.
    [Theory]
    [InlineData("ADV DET", 2, 2)]
    [InlineData("DET ADV", 2, 0)]
    [InlineData("ADV", 0, 0)]
    public void Words_of_a_multiword_token_are_aligned_in_order_where_there_are_as_many(string labels, int aligned, int right)
    {
        LabeledSpan[] gold = [Of("Zo’n", "ADV"), Of("Zo’n", "DET")];

        var report = Score.Labels(Bridge, labels.Split(' ').Select(label => Of("Zo’n", label)), gold);

        Assert.Equal((aligned, right), (report.Counts.Aligned, report.Counts.Correct));
    }

    [Fact]
    public void The_gold_of_a_treebank_is_its_parts_of_speech()
    {
        var report = Score.Labels(Proefbank.Articles, a => Gold.Of(a).PartsOfSpeech!.Select(word => word.Label).ToList());

        Assert.Equal(1.0, report.Accuracy);
        Assert.Equal(report.Counts.Gold, report.Labels.Sum(label => label.Support));
        Assert.Contains("PROPN", report.Labels.Select(label => label.Label));
    }

    // Of the file: 231 lines of words, 46 of them NOUN. A label for each word aligns them all, so that precision, recall, F1 and accuracy are 46/231.
    [Fact]
    public void A_tagger_that_only_knows_nouns_has_the_share_of_nouns()
    {
        var report = Score.Labels(Proefbank.Articles, a => Enumerable.Repeat("NOUN", Gold.Of(a).PartsOfSpeech!.Count).ToList());

        Assert.Equal(new ScoreCounts(231, 231, 46, 0, 231), report.Counts);
        Assert.Equal(46.0 / 231, report.F1, 12);
        Assert.Equal(46.0 / 231, report.Accuracy, 12);
    }

    // All is right but that Zo’n, ten and zo’n are one word each: gold has 231 words and the program 228 tokens; the 6 words in those 3 places are not aligned, the other 225 are, and right.
    // Precision 225/228, recall 225/231, F1 450/459, accuracy 1.
    [Fact]
    public void A_tagger_that_does_not_split_multiword_tokens_misses_their_words()
    {
        var report = Score.Labels(Proefbank.Articles, a => Gold.Of(a).PartsOfSpeech!.DistinctBy(word => word.Start));

        Assert.Equal(new ScoreCounts(231, 228, 225, 0, 225), report.Counts);
        Assert.Equal(450.0 / 459, report.F1, 12);
        Assert.Equal(1.0, report.Accuracy);
    }

    [Fact]
    public void Too_few_labels_are_refused_with_the_first_word_that_has_none()
    {
        var error = Assert.Throws<ArgumentException>(() => Score.Labels(Bridge, ["PRON", "AUX"], SecondSentence));

        Assert.Contains("2 labels were given for the 7 words of gold; the first without one is […Heerdamse Beek. Ze is »twee« meter te laag.", error.Message, StringComparison.Ordinal);
        Assert.Contains("brug-klein-heerdam (zinnen.conllu:1)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_that_is_null_is_refused()
        => Assert.Contains("its label is null", Assert.Throws<ArgumentException>(() => Score.Labels(Bridge, [null!], [Of("Ze", "PRON")])).Message, StringComparison.Ordinal);

    [Fact]
    public void Words_that_overlap_are_refused()
        => Assert.Throws<ArgumentException>(() => Score.Labels(Bridge, [Of("twee meter", "NUM"), Of("meter", "NOUN")], SecondSentence));
}
