using System.Text;
using Corpus.Tour;

Console.OutputEncoding = Encoding.UTF8;
Guide.Run(Console.Out);
