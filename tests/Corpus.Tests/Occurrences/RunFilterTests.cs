using CsCheck;

namespace Corpus.Tests;

/// <summary>Positions within some articles, beside those that are asked one by one.</summary>
public class RunFilterTests
{
    private static readonly CorpusImage Image = TestCorpus.Open(TestCorpus.Segmented([.. Enumerable.Range(0, 200).Select(i => TestCorpus.Article($"{i:D3}", string.Join(' ', Enumerable.Repeat("de", i % 7))))]));

    [Fact]
    public void Positions_of_the_articles_are_kept()
        => Gen.Select(Gen.Int[0, 199].Array[0, 120], Gen.Int[0, 593].Array[0, 300], Gen.Int[1, 50]).Sample((articles, places, batch) =>
        {
            var ordinals = articles.Distinct().ToArray();
            var subcorpus = new Subcorpus(new AnsweredSelection(Image, ordinals, default));
            var positions = places.Distinct().Order().Select(place => (uint)place).ToArray();

            var filter = new RunFilter(subcorpus);
            var kept = new List<uint>();
            foreach (var part in positions.Chunk(batch))
                kept.AddRange(part[..filter.Keep(part)]);

            Assert.Equal(positions.Where(position => ordinals.Contains(Image.Index!.ArticleOf(position))), kept);
        }, iter: 1_000);

    [Fact]
    public void The_runs_are_the_tokens_of_the_articles_and_as_few_as_can_be()
        => Gen.Int[0, 199].Array[0, 120].Sample(articles =>
        {
            var subcorpus = new Subcorpus(new AnsweredSelection(Image, [.. articles.Distinct()], default));
            var tokens = articles.Distinct().Order().SelectMany(ordinal => Enumerable.Range((int)Image.Index!.FirstTokenOf(ordinal), ordinal % 7)).ToArray();

            Assert.Equal(tokens, subcorpus.Runs.SelectMany(run => Enumerable.Range((int)run.Start, (int)(run.End - run.Start))));
            Assert.Equal(tokens.Length, subcorpus.TokenCount);
            Assert.All(subcorpus.Runs, run => Assert.True(run.End > run.Start));
        }, iter: 300);
}
