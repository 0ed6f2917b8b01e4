using CsCheck;
using static Corpus.Testing.Tests.TestSpans;

namespace Corpus.Testing.Tests;

/// <summary>Spans by their labels.</summary>
public class LabelGroupsTests
{
    private static readonly Gen<LabeledSpan[]> Spans = Gen.Select(Gen.Int[0, 99], Gen.OneOf(Gen.Const("PER"), Gen.Const("LOC"), Gen.Const(""), Gen.Const("ORG"))).Select((start, label) => new LabeledSpan(start, 1, label)).Array[0, 12];

    [Fact]
    public void Each_label_has_its_spans_in_order_and_labels_come_as_gold_and_then_the_program_have_them_first()
    {
        var groups = new LabelGroups(Parse("0-5 LOC, 6-8 PER, 9-12 LOC"), Parse("0-5 ORG, 6-8 LOC"));

        Assert.Equal(["LOC", "PER", "ORG"], Enumerable.Range(0, groups.Count).Select(groups.LabelAt));
        Assert.Equal(Parse("0-5 LOC, 9-12 LOC"), groups.GoldAt(0));
        Assert.Equal(Parse("6-8 LOC"), groups.FoundAt(0));
        Assert.Equal(Parse("6-8 PER"), groups.GoldAt(1));
        Assert.Empty(groups.FoundAt(1).ToArray());
        Assert.Empty(groups.GoldAt(2).ToArray());
        Assert.Equal(Parse("0-5 ORG"), groups.FoundAt(2));
    }

    [Fact]
    public void They_are_what_plain_grouping_gives()
        => Gen.Select(Spans, Spans).Sample((gold, found) =>
        {
            var groups = new LabelGroups(gold, found);

            Assert.Equal(gold.Concat(found).Select(span => span.Label).Distinct(StringComparer.Ordinal), Enumerable.Range(0, groups.Count).Select(groups.LabelAt));
            for (var i = 0; i < groups.Count; i++)
            {
                Assert.Equal(gold.Where(span => span.Label == groups.LabelAt(i)), groups.GoldAt(i).ToArray());
                Assert.Equal(found.Where(span => span.Label == groups.LabelAt(i)), groups.FoundAt(i).ToArray());
            }
        });
}
