using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Corpus.Testing;

/// <content>What a baseline demands of a score.</content>
public sealed partial class ScoreReport
{
    /// <summary>
    /// Fails if the F1 over all articles is lower than in a baseline file that stands with the tests, so that a score may rise but not fall unnoticed. The message has the articles that lowered it, and
    /// their errors.
    /// </summary>
    /// <remarks>
    /// <para>The file is a text that a diff can show: for each score its counts, and those of each article. It is written only when the environment variable <c>CORPUS_UPDATE_BASELINES</c> is
    /// <c>1</c>, whether the score rose or fell: the diff says which. Where <c>CI</c> is set too, nothing is written, and a score that is not at its baseline fails.</para>
    /// <para>An article lowered the score if it would be higher with the counts that the article has in the baseline. Articles stand there by id, and by corpus and id where a report is of several
    /// corpora.</para>
    /// <para>Many scores may stand in one file, also of tests that run at the same time in several threads or processes.</para>
    /// </remarks>
    /// <param name="name">The name of the score in the file, which no other test has.</param>
    /// <param name="path">The path of the file, from the folder of the source file that calls this; null for <c>scores.baseline.txt</c> there.</param>
    /// <param name="log">Takes the message when the score did not fall: <c>output.WriteLine</c>.</param>
    /// <param name="sourceFile">The source file that calls this: the compiler knows.</param>
    /// <returns>How the score stands to its baseline.</returns>
    /// <exception cref="ScoreException">
    /// The score has fallen; or the file has none of the name, or one of another corpus, or is damaged; or <c>CI</c> and <c>CORPUS_UPDATE_BASELINES</c> are both set and the baseline would change.
    /// </exception>
    /// <exception cref="ArgumentException">The name is blank or has more than one line.</exception>
    public BaselineOutcome ShouldNotFall(string name, string? path = null, Action<string>? log = null, [CallerFilePath] string sourceFile = "")
    {
        var outcome = ShouldNotFall(name, path, sourceFile, BaselineSettings.FromEnvironment());
        log?.Invoke(outcome.Message);
        return outcome;
    }

    internal BaselineOutcome ShouldNotFall(string name, string? path, string sourceFile, BaselineSettings settings)
        => path is not null && string.IsNullOrWhiteSpace(path)
            ? throw new ArgumentException("The path of a baseline is blank; leave it out, or name a file.", nameof(path))
            : ShouldNotFall(name, new BaselineFile(BaselinePlace.Find(path ?? BaselinePlace.DefaultName, sourceFile, AppContext.BaseDirectory)), settings);

    internal BaselineOutcome ShouldNotFall(string name, BaselineFile file, BaselineSettings settings)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return name.EnumerateRunes().Any(BreaksLine) || name != name.Trim()
            ? throw new ArgumentException($"The name of a baseline is one line of characters that print, without blanks around: “{name}”.", nameof(name))
            : BaselineCheck.Run(this, name, file, settings);
    }

    // Half of a surrogate pair is the replacement character to whoever goes through runes.
    private static bool BreaksLine(Rune rune)
        => Rune.IsControl(rune) || rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
