using System.Text;

namespace Corpus.Testing;

/// <summary>A normal form (UAX #15), a cluster at a time, so that only what differs is an edit.</summary>
internal sealed class NormalizationPerturbation(NormalizationForm form) : Perturbation(form == NormalizationForm.FormC ? "NFC" : "NFD")
{
    // Not normalised by .NET, which refuses it.
    private const char Noncharacter = '\uFFFE';

    protected override void Perturb(TextEdits edits, PerturbationRandom random)
    {
        CheckData();
        var text = edits.Text;
        for (var at = 0; at < text.Length;)
        {
            var length = Clusters.LengthAt(text, at);
            if (length > 1 || !IsAlways(text[at]))
                Normalize(edits, at, length);
            at += length;
        }
    }

    /// <summary>Says so where .NET runs without the data of Unicode, and would silently change nothing.</summary>
    internal static void CheckData()
    {
        if ("e\u0301".Normalize(NormalizationForm.FormC).Length != 1)
            throw new PlatformNotSupportedException("Normal forms need the data of Unicode, which .NET has left out here; run the tests without InvariantGlobalization, and with ICU installed.");
    }

    internal static bool IsWellFormed(ReadOnlySpan<char> cluster)
    {
        for (var i = 0; i < cluster.Length; i++)
        {
            if (cluster[i] == Noncharacter || (char.IsSurrogate(cluster[i]) && (i + 1 == cluster.Length || !char.IsSurrogatePair(cluster[i], cluster[++i]))))
                return false;
        }

        return true;
    }

    private static bool IsAlways(char c) => c < '\u00C0';

    private void Normalize(TextEdits edits, int at, int length)
    {
        var cluster = edits.Text.Substring(at, length);
        if (IsWellFormed(cluster))
            edits.Replace(at, length, cluster.Normalize(form));
    }
}
