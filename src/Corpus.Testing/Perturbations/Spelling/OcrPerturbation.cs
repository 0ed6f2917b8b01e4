namespace Corpus.Testing;

/// <summary>Characters that a reading machine takes for others.</summary>
internal sealed class OcrPerturbation(double rate) : Perturbation($"OCR confusions {Percent(rate)}")
{
    protected override void Perturb(TextEdits edits, PerturbationRandom random)
    {
        var text = edits.Text;
        var fitting = new List<(string Read, string As)>();
        for (var at = 0; at < text.Length;)
        {
            var length = Clusters.LengthAt(text, at);
            if (length == 1)
            {
                fitting.Clear();
                foreach (var row in OcrConfusions.Of(text[at]))
                {
                    if (Fits(text, at, row.Read))
                        fitting.Add(row);
                }

                if (fitting.Count > 0 && random.Chance(rate))
                {
                    var (read, taken) = fitting[random.Next(fitting.Count)];
                    edits.Replace(at, read.Length, taken);
                    length = read.Length;
                }
            }

            at += length;
        }
    }

    private static bool Fits(string text, int at, string read)
        => read.Length == 1 || (at + 1 < text.Length && text[at + 1] == read[1] && Clusters.LengthAt(text, at + 1) == 1);
}
