using System.Runtime.CompilerServices;
using CsCheck;
using Kranten;
using static Corpus.Testing.Tests.TestSpans;

namespace Corpus.Testing.Tests;

/// <summary>Scores that may rise but not fall.</summary>
public sealed class BaselineTests : IDisposable
{
    private static readonly BaselineSettings Reading = new(IsUpdating: false, IsContinuousIntegration: false);
    private static readonly BaselineSettings Updating = new(IsUpdating: true, IsContinuousIntegration: false);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus-baseline-tests-");

    private string Path => System.IO.Path.Combine(_folder.FullName, "scores.baseline.txt");

    private BaselineFile File => new(Path);

    public void Dispose() => _folder.Delete(recursive: true);

    // Gold is two tokens in each of three articles; found are both, except as said of the cat.
    private static ScoreReport Found(string ofCat, string gold = "0-2, 3-5")
        => Score.Tokens(Proefbank.Articles, a => a.Id == Cat.Id ? Parse(ofCat) : Parse("0-2, 3-5"), _ => Parse(gold));

    [Fact]
    public void A_baseline_is_text_that_a_diff_can_show()
    {
        var outcome = Found("0-2").ShouldNotFall("my tokens", File, Updating);

        Assert.Equal(BaselineChange.Written, outcome.Change);
        var lines = System.IO.File.ReadAllText(Path).Split('\n');
        Assert.StartsWith("# ", lines[0], StringComparison.Ordinal);
        Assert.Equal("score my tokens", lines[2]);
        Assert.Equal("  of tokens", lines[3]);
        Assert.Matches("^  corpus [0-9a-f]{16}$", lines[4]);
        Assert.Equal("  all gold 6 found 5 correct 5: precision 1.0000 recall 0.8333 F1 0.9091", lines[5]);
        Assert.Equal("    gold 2 found 1 correct 1: kat-op-het-stadhuis", lines[8]);
        Assert.Equal(["", ""], [lines[1], lines[9]]);
        Assert.DoesNotContain('\r', System.IO.File.ReadAllText(Path));
    }

    [Fact]
    public void A_score_that_stays_passes_and_one_that_rises_says_so()
    {
        Found("0-2").ShouldNotFall("a", File, Updating);
        var before = System.IO.File.ReadAllText(Path);

        Assert.Equal(BaselineChange.Same, Found("0-2").ShouldNotFall("a", File, Reading).Change);
        var risen = Found("0-2, 3-5").ShouldNotFall("a", File, Reading);

        Assert.Equal(BaselineChange.Risen, risen.Change);
        Assert.StartsWith("“a” has risen: F1 0.9091 in scores.baseline.txt, now F1 1.0000. Run the tests with CORPUS_UPDATE_BASELINES=1", risen.Message, StringComparison.Ordinal);
        Assert.Equal(before, System.IO.File.ReadAllText(Path));
    }

    // 6 of 6 (F1 1) then; the cat has one of two and one wrong now: 5 of 6 and 6: F1 10/12.
    [Fact]
    public void A_score_that_falls_fails_with_the_articles_that_got_worse()
    {
        Found("0-2, 3-5").ShouldNotFall("a", File, Updating);

        var message = Assert.Throws<ScoreException>(() => Found("0-2, 3-6").ShouldNotFall("a", File, Reading)).Message;

        Assert.StartsWith("“a” (tokens) has fallen: F1 1.0000 in its baseline, now F1 0.8333.\n", message, StringComparison.Ordinal);
        Assert.Contains("\n  1.0000 → 0.5000  2/2/2 → 2/2/1  kat-op-het-stadhuis (zinnen.conllu:209)\n", message, StringComparison.Ordinal);
        Assert.Contains("boundary", message, StringComparison.Ordinal);
        Assert.DoesNotContain("garnalenpellen", message, StringComparison.Ordinal);
        Assert.Equal(BaselineChange.Written, Found("0-2, 3-6").ShouldNotFall("a", File, Updating).Change);
    }

    [Fact]
    public void A_score_without_a_baseline_fails_and_says_how_to_make_one()
        => Assert.Equal(
            $"{Path} has no baseline “a” for tokens (now F1 0.9091). Run the tests with CORPUS_UPDATE_BASELINES=1 to write it, and commit the file.",
            Assert.Throws<ScoreException>(() => Found("0-2").ShouldNotFall("a", File, Reading)).Message);

    [Fact]
    public void Other_gold_and_other_articles_are_another_corpus()
    {
        Found("0-2").ShouldNotFall("a", File, Updating);

        Assert.Contains(
            "is of another corpus (3 articles then, 3 now: the same articles, but texts or gold have changed)",
            Assert.Throws<ScoreException>(() => Found("0-2", "0-2, 3-6").ShouldNotFall("a", File, Reading)).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "(3 articles then, 1 now: gone brug-klein-heerdam, garnalenpellen)",
            Assert.Throws<ScoreException>(() => Score.Tokens(Cat, Parse("0-2"), Parse("0-2, 3-5")).ShouldNotFall("a", File, Reading)).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "is of tokens, and this score is of sentences",
            Assert.Throws<ScoreException>(() => Score.Sentences(Cat, Parse("0-2"), Parse("0-2, 3-5")).ShouldNotFall("a", File, Reading)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_the_articles_does_not_count()
    {
        Found("0-2").ShouldNotFall("a", File, Updating);

        var turned = Score.Tokens(Proefbank.Articles.Reverse(), a => a.Id == Cat.Id ? Parse("0-2") : Parse("0-2, 3-5"), _ => Parse("0-2, 3-5"));

        Assert.Equal(BaselineChange.Same, turned.ShouldNotFall("a", File, Reading).Change);
    }

    [Fact]
    public void A_continuous_integration_writes_nothing()
    {
        Found("0-2").ShouldNotFall("a", File, Updating);
        var before = System.IO.File.ReadAllText(Path);
        var inCi = new BaselineSettings(IsUpdating: true, IsContinuousIntegration: true);

        Assert.Contains("CI", Assert.Throws<ScoreException>(() => Found("0-2, 3-5").ShouldNotFall("a", File, inCi)).Message, StringComparison.Ordinal);
        Assert.Equal(BaselineChange.Same, Found("0-2").ShouldNotFall("a", File, inCi).Change);
        Assert.Equal(before, System.IO.File.ReadAllText(Path));
    }

    [Theory]
    [InlineData("score a", "<<<<<<< HEAD\nscore a", "(3): this baseline cannot be read: a conflict of a merge is not resolved there")]
    [InlineData("correct 1: kat", "correct 2: kat", "(6): this baseline cannot be read: it does not fit the articles below it")]
    [InlineData("correct 1: kat", "correct x: kat", "(9): this baseline cannot be read: it is not of the form")]
    [InlineData("    gold 2 found 1", "    gold 2", "(9): this baseline cannot be read: it is not of the form")]
    [InlineData("  of tokens\n", "", "(4): this baseline cannot be read: “of …” is expected there")]
    [InlineData("score a\n", "", "(3): this baseline cannot be read: “score …” is expected there")]
    public void A_damaged_file_is_an_error_with_its_line(string part, string damaged, string problem)
    {
        Found("0-2").ShouldNotFall("a", File, Updating);
        System.IO.File.WriteAllText(Path, System.IO.File.ReadAllText(Path).Replace(part, damaged, StringComparison.Ordinal));

        Assert.Contains(Path + problem, Assert.Throws<ScoreException>(() => Found("0-2").ShouldNotFall("a", File, Reading)).Message, StringComparison.Ordinal);
        Assert.Throws<ScoreException>(() => Found("0-2").ShouldNotFall("b", File, Updating));
    }

    [Fact]
    public void Tests_that_write_at_the_same_time_keep_each_others_scores()
    {
        var report = Found("0-2");
        var threads = Enumerable.Range(0, 8).Select(t => new Thread(() =>
        {
            for (var i = t; i < 64; i += 8)
                report.ShouldNotFall($"score {i}", File, Updating);
        })).ToArray();
        foreach (var thread in threads)
            thread.Start();
        foreach (var thread in threads)
            thread.Join();

        Assert.Equal(
            Enumerable.Range(0, 64).Select(i => $"score {i}").Order(StringComparer.Ordinal),
            BaselineText.Read(System.IO.File.ReadAllText(Path), Path).Select(entry => entry.Name));
        Assert.Equal(["scores.baseline.txt"], _folder.GetFiles().Select(file => file.Name));
    }

    [Fact]
    public void Entries_read_as_they_were_written()
        => Gen.Select(Gen.String[Gen.Char["ab: cé\""], 1, 8], Gen.Long[0, 99].Array[5].Array[0, 5]).Sample((name, numbers) =>
        {
            var articles = numbers.Select((n, i) => new BaselineArticle($"{i}/{name}", new ScoreCounts(n[0], n[1], n[2], n[3], n[4]))).ToArray();
            var entry = new BaselineEntry("x" + name.Trim(), "spans (partial)", "0123456789abcdef", articles);

            var read = Assert.Single(BaselineText.Read(BaselineText.Write([entry]), "x"));

            Assert.True(entry.IsSameAs(read));
        }, iter: 1_000);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" a")]
    [InlineData("a\nb")]
    public void A_name_that_is_no_line_is_refused(string name)
        => Assert.Throws<ArgumentException>(() => Found("0-2").ShouldNotFall(name, File, Reading));

    [Fact]
    public void A_path_is_sought_from_the_folder_of_the_test()
    {
        var source = System.IO.Path.Combine(_folder.CreateSubdirectory("repo/tests/Scores").FullName, "MyTests.cs");
        System.IO.File.WriteAllText(source, "");
        var program = _folder.CreateSubdirectory("repo/tests/bin/Debug").FullName;
        var expected = System.IO.Path.Combine(_folder.FullName, "repo", "tests", "Scores", "my.txt");

        Assert.Equal(expected, BaselinePlace.Find("my.txt", source, program));
        Assert.Equal(expected, BaselinePlace.Find("my.txt", "/_/tests/Scores/MyTests.cs", program));
        Assert.Equal(expected, BaselinePlace.Find(expected, "/_/nowhere.cs", program));
        Assert.Contains("/_/nowhere.cs", Assert.Throws<ScoreException>(() => BaselinePlace.Find("my.txt", "/_/nowhere.cs", program)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_stands_beside_the_test_that_asks()
    {
        var message = Assert.Throws<ScoreException>(() => Found("0-2").ShouldNotFall("there is no such score", path: null, ThisFile(), Reading)).Message;

        Assert.Contains(System.IO.Path.Combine("tests", "Corpus.Testing.Tests", "Reports", "scores.baseline.txt"), message, StringComparison.Ordinal);
    }

    // Then the cat has nothing right of one found (F1 0), and the others 2 of 2: 4 right, 6 gold, 5 found, F1 8/11. Now it has nothing right of three (F1 0 again): 8/13. And the shrimps have not changed.
    [Fact]
    public void An_article_that_lowers_the_score_is_named_though_its_own_F1_stays()
    {
        Found("7-8").ShouldNotFall("a", File, Updating);

        var message = Assert.Throws<ScoreException>(() => Found("7-8, 9-10, 11-12").ShouldNotFall("a", File, Reading)).Message;

        Assert.Contains("(F1 then, now; gold/found/right then, now), 1 of 3:\n  0.0000 → 0.0000  2/1/0 → 2/3/0  kat-op-het-stadhuis (zinnen.conllu:209)\nfirst errors:\n", message, StringComparison.Ordinal);
        Assert.Contains("spurious", message, StringComparison.Ordinal);
        Assert.DoesNotContain("garnalenpellen", message, StringComparison.Ordinal);
    }

    // Whatever changes: where the score falls, the articles that lowered it are named, those that raised it are not, and each of them by itself would raise it.
    [Fact]
    public void A_fall_always_names_an_article()
    {
        var counts = Gen.Select(Gen.Int[0, 2], Gen.Int[0, 3]).Array[3];
        Gen.Select(counts, counts).Sample((then, now) =>
        {
            var (before, after) = (Tokens(then), Tokens(now));
            if (ScoreCounts.CompareF1(after.Counts, before.Counts) >= 0)
                return;
            before.ShouldNotFall("a", File, Updating);

            var lines = Assert.Throws<ScoreException>(() => after.ShouldNotFall("a", File, Reading)).Message.Split('\n');

            var named = lines.Where(line => line.Contains(" → ", StringComparison.Ordinal)).Select(line => line.Split(' ')[^2]).ToArray();
            Assert.Equal(Proefbank.Articles.Where((_, i) => Restored(i) > after.F1 + 1e-12).Select(a => a.Id).Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
            Assert.NotEmpty(named);

            double Restored(int restored)
            {
                var mixed = Tokens([.. now.Select((one, i) => i == restored ? then[i] : one)]);
                return mixed.F1;
            }
        }, iter: 200, threads: 1);

        // Each article has two tokens in gold; so many are found, and so many wrong ones.
        static ScoreReport Tokens((int Right, int Wrong)[] found)
        {
            var of = Proefbank.Articles.Select((a, i) => (a.Id, i)).ToDictionary(pair => pair.Id, pair => found[pair.i]);
            return Score.Tokens(
                Proefbank.Articles,
                a => Parse("0-1, 1-2").Take(of[a.Id].Right).Concat(Parse("10-11, 11-12, 12-13").Take(of[a.Id].Wrong)),
                _ => Parse("0-1, 1-2"));
        }
    }

    // Nieuws has an article of the same id as Proefbank.
    [Fact]
    public void Articles_of_two_corpora_stand_by_corpus_and_id()
    {
        var namesake = TestArticles.Of("Ja. Dag.", Cat.Id);

        Both("0-2").ShouldNotFall("a", File, Updating);
        var message = Assert.Throws<ScoreException>(() => Both("0-3").ShouldNotFall("a", File, Reading)).Message;

        Assert.Contains("    gold 1 found 1 correct 1: Nieuws: kat-op-het-stadhuis\n    gold 1 found 1 correct 1: Proefbank: kat-op-het-stadhuis\n", System.IO.File.ReadAllText(Path), StringComparison.Ordinal);
        Assert.Contains("1 of 2:\n  1.0000 → 0.0000  1/1/1 → 1/1/0  kat-op-het-stadhuis (nieuws.jsonl:7)\n", message, StringComparison.Ordinal);

        ScoreReport Both(string found) => ScoreReport.Combine(Score.Tokens(Cat, Parse("0-2"), Parse("0-2")), Score.Tokens(namesake, Parse(found), Parse("0-2")));
    }

    [Fact]
    public void Articles_that_a_baseline_cannot_tell_apart_are_refused()
    {
        var both = ScoreReport.Combine(new[] { "Ja.", "Dag." }.Select(text => Score.Tokens(TestArticles.Of(text), Parse("0-2"), Parse("0-2"))));

        Assert.StartsWith("The score “a” has two articles of the name haven", Assert.Throws<ScoreException>(() => both.ShouldNotFall("a", File, Updating)).Message, StringComparison.Ordinal);
    }

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
