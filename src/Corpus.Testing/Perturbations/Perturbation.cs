using System.Globalization;

namespace Corpus.Testing;

/// <summary>
/// A change of a text that keeps track of every place in it, such as other quotation marks, typing errors or another normal form; for tests in the manner of CheckList (Ribeiro, Wu,
/// Guestrin and Singh 2020, "Beyond accuracy: behavioral testing of NLP models with CheckList", ACL), see <see cref="Invariance"/> and <see cref="Direction"/>.
/// </summary>
/// <remarks>
/// <para>The same seed gives the same text of the same text, on every machine. Lone surrogates are left where they are, and no surrogate pair is cut. Everything is O(units).</para>
/// <para>A perturbation of one's own derives from this class and tells <see cref="TextEdits"/> what it changes.</para>
/// </remarks>
public abstract partial class Perturbation
{
    private readonly string _description;

    /// <summary>A perturbation with the words that messages name it by.</summary>
    /// <param name="description">What it does: <c>typos 2 %</c>.</param>
    /// <exception cref="ArgumentException">The description is empty.</exception>
    protected Perturbation(string description)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(description);
        _description = description;
    }

    /// <summary>Changes a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="seed">Which of the random changes; perturbations without a rate do not use it.</param>
    public PerturbedText Apply(string text, int seed)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Run(text, seed);
    }

    /// <summary>Changes the text of an article: <c>Apply(article.Text, seed)</c>.</summary>
    /// <param name="article">The article.</param>
    /// <param name="seed">Which of the random changes; perturbations without a rate do not use it.</param>
    /// <exception cref="CorpusImageException">The image is damaged there.</exception>
    public PerturbedText Apply(Article article, int seed)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Run(article.Text, seed);
    }

    /// <summary>This perturbation and then another, both with the same seed; the map is that from the first text to the last.</summary>
    /// <param name="next">What changes the changed text.</param>
    /// <remarks>Where both changed the same units, the map has one edit of them; where the second undid the first, it has none.</remarks>
    public Perturbation Then(Perturbation next)
    {
        ArgumentNullException.ThrowIfNull(next);
        return new PerturbationSequence(this, next);
    }

    /// <summary>What it does: <c>quotes straight, then typos 2 % of words</c>.</summary>
    public sealed override string ToString() => _description;

    /// <summary>Says what is changed in a text, from its start to its end.</summary>
    /// <param name="edits">Takes the changes; has the text.</param>
    /// <param name="random">The random numbers of this text and seed.</param>
    protected abstract void Perturb(TextEdits edits, PerturbationRandom random);

    internal virtual PerturbedText Run(string text, int seed)
    {
        var edits = new TextEdits(text);
        Perturb(edits, new PerturbationRandom(seed, text));
        return edits.Finish();
    }

    internal static string Percent(double rate) => string.Create(CultureInfo.InvariantCulture, $"{rate * 100:0.###} %");

    private static void CheckRate(double rate)
    {
        if (double.IsNaN(rate) || rate < 0 || rate > 1)
            throw new ArgumentOutOfRangeException(nameof(rate), rate, "A rate is between 0 (never) and 1 (always): 0.02 is 2 %.");
    }

    private static void CheckDefined<T>(T value, string name)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(value))
            throw new ArgumentOutOfRangeException(name, value, $"{value} is no {typeof(T).Name}.");
    }
}
